import { slug } from '../lib/slug.ts';
import type { ExportInput } from './export-input.ts';

/** "hostages-hamas-2025-01-11.png": chart, selection, the article's day. Only letters, digits and hyphens. */
export function fileName({ chart, digest, selected }: ExportInput, extension: string): string {
  const chosen = selected.length > 3 ? [`${selected.length}-actors`] : selected;
  return `${[chart.id, ...chosen, digest.source.published].map(slug).filter(Boolean).join('-')}.${extension}`;
}
