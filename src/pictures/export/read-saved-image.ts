import * as v from 'valibot';
import { isPng, pngTexts } from './png-text.ts';
import { IMAGE_FORMAT, type SavedView, VIEW_KEYWORD } from './saved-view.ts';

export type ImageReading =
  | { readonly ok: true; readonly saved: SavedView }
  | { readonly ok: false; readonly why: string };

/** Larger files are none of ours. */
const LARGEST_FILE = 60_000_000;
/** A view of a thousand actors fills less, in characters. */
const LARGEST_RECORD = 100_000;

/** As digests have them; anything else could say more to an address than who is selected. */
const id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/));

const savedView = v.strictObject({
  format: v.literal(IMAGE_FORMAT),
  digest: v.strictObject({
    hash: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    headline: v.pipe(v.string(), v.maxLength(2_000)),
    published: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  }),
  view: v.strictObject({
    chart: id,
    selected: v.pipe(v.array(id), v.maxLength(5_000)),
    only: v.optional(v.boolean()),
    asOf: v.picklist(['today', 'article']),
  }),
  choices: v.strictObject({ shape: id, theme: id, background: v.boolean() }),
  link: v.pipe(v.string(), v.maxLength(LARGEST_RECORD)),
}) satisfies v.GenericSchema<unknown, SavedView>;

/** The view that an image was saved from, if it is one of ours. The file is hostile until it has passed. */
export async function readSavedImage(file: Blob): Promise<ImageReading> {
  if (file.size > LARGEST_FILE) return refused('It is larger than any image saved from here.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const record = isPng(bytes) ? pngTexts(bytes, VIEW_KEYWORD, LARGEST_RECORD)[0] : recordInSvg(bytes);
  if (record === undefined) {
    return refused(
      'It holds no view: it was not saved from such a page, or a program took out what it held.',
    );
  }
  const parsed = v.safeParse(savedView, jsonOf(record));
  return parsed.success ? { ok: true, saved: parsed.output } : refused('What it holds of a view is broken.');
}

function refused(why: string): ImageReading {
  return { ok: false, why: `Nothing was opened. ${why}` };
}

/** The record stands before all marks, so the beginning of the file is enough. Read as text: markup is never parsed. */
const SVG_BEGINNING = 1_000_000;
const SVG = /^\uFEFF?\s*<(?:\?xml\s|svg[\s>])/;
const RECORD = /<digest:view>([^<]{0,200000})<\/digest:view>/;

function recordInSvg(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, SVG_BEGINNING));
  // A broken PNG holds such words too, with nothing left to vouch for them.
  const record = SVG.test(text) ? RECORD.exec(text)?.[1] : undefined;
  return record?.replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]);
}

const SIGNS = { lt: '<', gt: '>', quot: '"', amp: '&' } as const;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
