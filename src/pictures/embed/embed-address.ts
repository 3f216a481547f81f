import { forAddress, writeAddress } from '../../page/view/address.ts';
import { DEFAULT_CHOICES } from '../../page/view/choices.ts';
import type { ExportInput } from '../export/export-input.ts';
import { embedPath } from './embed-path.ts';

type Embedded = Pick<ExportInput, 'chart' | 'digest' | 'selected' | 'only'>;

/** What the open page says of where the site is: both are written by the build. */
interface Links {
  /** The address the build was told (`SITE_URL`); null where it was told none. */
  readonly canonical: string | null;
  /** The address of the manifest, which lies in the published folder; null where the page stands alone, as one file does. */
  readonly manifest: string | null;
}

/** Where a chart's own page is found, with only what is tied to the selection where that is chosen; null where there is none that others could open. */
export function embedAddress(
  { chart, digest, selected, only }: Embedded,
  { canonical, manifest }: Links,
): string | null {
  const base = canonical ?? manifest;
  if (base === null || !/^https?:/.test(base)) return null;
  const choices = forAddress({ ...DEFAULT_CHOICES, selected, only }, digest);
  return new URL(`${embedPath(chart.id)}${only ? writeAddress(choices) : ''}`, base).href;
}

/** What the page that is open says of itself. */
export function linksOf(page: Document): Links {
  const addressOf = (rel: string) => page.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`)?.href ?? null;
  return { canonical: addressOf('canonical'), manifest: addressOf('manifest') };
}
