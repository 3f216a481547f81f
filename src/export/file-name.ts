import { slug } from '../lib/slug.ts';
import type { ExportInput } from './export-input.ts';

/** Some systems and archives take no longer names; the rest is for the extension and a "(1)". */
const LONGEST = 120;

/** "hostages-hamas-2025-01-11.png": chart, selection, the article's day. Only letters, digits and hyphens. A long one is cut before its day. */
export function fileName({ chart, digest, selected }: ExportInput, extension: string): string {
  const chosen = selected.length > 3 ? [`${selected.length}-actors`] : selected;
  const day = slug(digest.source.published);
  const what = [chart.id, ...chosen].map(slug).filter(Boolean).join('-');
  const cut = what.slice(0, LONGEST - day.length - 1).replace(/-$/, '');
  return `${[cut, day].filter(Boolean).join('-')}.${extension}`;
}
