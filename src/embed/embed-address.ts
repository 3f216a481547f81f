import { embedPath } from './embed-path.ts';

/** What the open page says of where the site is: both are written by the build. */
interface Links {
  /** The address the build was told (`SITE_URL`); null where it was told none. */
  readonly canonical: string | null;
  /** The address of the manifest, which lies in the published folder; null where the page stands alone, as one file does. */
  readonly manifest: string | null;
}

/** Where a chart's own page is found; null where there is none that others could open. */
export function embedAddress(chartId: string, { canonical, manifest }: Links): string | null {
  const base = canonical ?? manifest;
  if (base === null || !/^https?:/.test(base)) return null;
  return new URL(embedPath(chartId), base).href;
}

/** What the page that is open says of itself. */
export function linksOf(page: Document): Links {
  const addressOf = (rel: string) => page.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`)?.href ?? null;
  return { canonical: addressOf('canonical'), manifest: addressOf('manifest') };
}
