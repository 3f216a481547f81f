import { slug } from '../lib/slug.ts';
import type { ExportInput } from './export-input.ts';

/** Some systems and archives take no longer names; the rest is for the extension and a "(1)". */
const LONGEST = 120;

/** "hostages-hamas-2025-01-11": chart, selection, the article's day. Only letters, digits and hyphens. A long one is cut before its day. */
export function proposedName({ chart, digest, selected }: ExportInput): string {
  const chosen = selected.length > 3 ? [`${selected.length}-actors`] : selected;
  const day = slug(digest.source.published);
  const what = [chart.id, ...chosen]
    .map((part) => slug(part))
    .filter(Boolean)
    .join('-');
  const cut = what.slice(0, LONGEST - day.length - 1).replace(/-$/, '');
  return [cut, day].filter(Boolean).join('-');
}

/** What a reader typed as a file name, as one that every system takes; "chart" where nothing is left of it. */
export function fileName(typed: string, extension: string): string {
  return `${slug(typed, LONGEST) || 'chart'}.${extension}`;
}
