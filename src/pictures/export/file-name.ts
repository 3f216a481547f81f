import { slug } from '../../lib/slug.ts';
import type { ExportInput } from './export-input.ts';
import type { FormatName } from './file-formats.ts';
import type { PictureSize } from './made.ts';
import type { ShapeName } from './shapes.ts';

/** Some systems and archives take no longer names; the rest is for the extension and a "(1)". */
const LONGEST = 120;

/** Of a picture: its shape, and its size as saved, once that is known. */
interface Picture {
  readonly shape: ShapeName;
  readonly size: PictureSize | undefined;
}

/**
 * "hostages-only-hamas-2025-01-11-square-2160x2160": chart, selection, whether the rest is left out, the article's day, and of a picture its shape and
 * size. Only letters, digits and hyphens. A long one is cut before its day.
 */
export function proposedName(
  { chart, digest, selected, only }: ExportInput,
  picture: Picture | null,
): string {
  const chosen = selected.length > 3 ? [`${selected.length}-actors`] : selected;
  const end = [
    digest.source.published,
    ...(picture === null ? [] : [picture.shape, sizeInName(picture.size)]),
  ]
    .map((part) => slug(part))
    .filter(Boolean)
    .join('-');
  const what = [chart.id, ...(only ? ['only'] : []), ...chosen]
    .map((part) => slug(part))
    .filter(Boolean)
    .join('-');
  const cut = what.slice(0, LONGEST - end.length - 1).replace(/-$/, '');
  return [cut, end].filter(Boolean).join('-');
}

/** "2160x2160", "104x71mm" */
function sizeInName(size: PictureSize | undefined): string {
  if (size === undefined) return '';
  return `${size.width}x${size.height}${size.unit === 'mm' ? 'mm' : ''}`;
}

/** What a reader typed as a file name, as one that every system takes; "chart" where nothing is left of it. */
export function fileName(typed: string, format: FormatName): string {
  return `${slug(typed, LONGEST) || 'chart'}.${format}`;
}
