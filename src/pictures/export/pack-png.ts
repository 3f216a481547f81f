import { PNG_SIGNATURE, pngChunk } from './png-chunk.ts';

/** A picture whose pixels can be asked for row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Some of its rows, four bytes a pixel: red, green, blue, opacity. */
  readonly rows: (from: number, count: number) => Uint8ClampedArray;
}

/** How many rows are held at once: a large picture fills much of a phone's memory as it is. */
const STRIP = 64;
const MOST_COLOURS = 256;

/**
 * A PNG of these very pixels, smaller than a canvas makes it: in a palette where no more than 256 colours are in it,
 * else without the opacity where all is opaque; and with no filter, as what is drawn is flat and repeats itself.
 * The browser compresses it beside the page's own work.
 */
export async function packPng(pixels: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = pixels;
  const { palette, opaque } = coloursOf(pixels);
  const form = palette !== null ? PALETTE : opaque ? OPAQUE : WITH_OPACITY;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, form.type], 8);
  const packed = await deflated(scanlines(pixels, form.bytes, palette));
  const colours = palette === null ? [] : [...palette.keys()];
  const parts = [
    Uint8Array.from(PNG_SIGNATURE),
    pngChunk('IHDR', header),
    ...(palette === null
      ? []
      : [
          pngChunk(
            'PLTE',
            Uint8Array.from(colours.flatMap((colour) => [0, 8, 16].map((bits) => colour >>> bits))),
          ),
          ...(opaque ? [] : [pngChunk('tRNS', Uint8Array.from(colours.map((colour) => colour >>> 24)))]),
        ]),
    pngChunk('IDAT', packed),
    pngChunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const PALETTE = { type: 3, bytes: 1 };
const OPAQUE = { type: 2, bytes: 3 };
const WITH_OPACITY = { type: 6, bytes: 4 };

/** The colours in it, each with its place, or null where they are too many; a colour as its four bytes, the first lowest. */
function coloursOf(pixels: Pixels): { palette: ReadonlyMap<number, number> | null; opaque: boolean } {
  const places = new Map<number, number>();
  let opaque = true;
  let last = -1;
  for (const { rows } of strips(pixels)) {
    for (const colour of coloursIn(rows)) {
      if (colour === last) continue;
      last = colour;
      opaque &&= colour >>> 24 === 255;
      if (places.size <= MOST_COLOURS && !places.has(colour)) places.set(colour, places.size);
    }
    if (!opaque && places.size > MOST_COLOURS) break;
  }
  return { palette: places.size <= MOST_COLOURS ? places : null, opaque };
}

/** Each pixel as one number, its first byte the lowest, as every machine that has browsers holds numbers. */
function coloursIn({ buffer, byteOffset, length }: Uint8ClampedArray): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function* strips({ height, rows }: Pixels) {
  for (let from = 0; from < height; from += STRIP) {
    const count = Math.min(STRIP, height - from);
    yield { count, rows: rows(from, count) };
  }
}

/** The rows as a PNG holds them: each begins with the number of its filter, which is none. */
function* scanlines(pixels: Pixels, bytes: number, palette: ReadonlyMap<number, number> | null) {
  const { width } = pixels;
  for (const { count, rows } of strips(pixels)) {
    const lines = new Uint8Array(count * (1 + width * bytes));
    const fill = (line: number, from: number) =>
      palette === null
        ? fillWithBytes(lines, line, rows.subarray(4 * from, 4 * (from + width)), bytes)
        : fillWithPlaces(lines, line, coloursIn(rows).subarray(from, from + width), palette);
    for (let row = 0; row < count; row += 1) fill(row * (1 + width * bytes) + 1, row * width);
    yield lines;
  }
}

function fillWithBytes(lines: Uint8Array, start: number, row: Uint8ClampedArray, bytes: number): void {
  let to = start;
  for (let at = 0; at < row.length; at += 4)
    for (let byte = 0; byte < bytes; byte += 1, to += 1) lines[to] = row[at + byte] ?? 0;
}

/** What is drawn is flat: a colour is looked up where it changes. */
function fillWithPlaces(
  lines: Uint8Array,
  start: number,
  row: Uint32Array,
  palette: ReadonlyMap<number, number>,
): void {
  let to = start;
  let last = -1;
  let place = 0;
  for (const colour of row) {
    if (colour !== last) {
      last = colour;
      place = palette.get(colour) ?? 0;
    }
    lines[to] = place;
    to += 1;
  }
}

async function deflated(parts: Iterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate');
  const whole = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  for (const part of parts) {
    await writer.ready;
    // What goes wrong is told by the whole.
    writer.write(part).catch(() => undefined);
  }
  writer.close().catch(() => undefined);
  return new Uint8Array(await whole);
}
