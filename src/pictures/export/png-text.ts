import { crc32 } from './crc32.ts';
import { PNG_SIGNATURE, pngChunk } from './png-chunk.ts';

/** A text in a PNG file: its keyword, 1 to 79 Latin letters, and its words in UTF-8. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/** Signature and IHDR, which has to be the first chunk and is always as long. */
const HEAD = 8 + 25;

/** A PNG with texts of its own (`iTXt`, not compressed), before all its pixels. */
export function withPngTexts(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  const chunks = texts.map(textChunk);
  const whole = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  whole.set(png.subarray(0, HEAD));
  let at = HEAD;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(HEAD), at);
  return whole;
}

function textChunk({ keyword, text }: PngText): Uint8Array {
  // After the keyword: not compressed, by no method, no language tag, no translated keyword.
  return pngChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The texts of a PNG (`iTXt`, not compressed) under one keyword. A chunk that is cut, too long or damaged ends the
 * reading; nothing is thrown.
 */
export function pngTexts(png: Uint8Array, keyword: string, most: number): string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const wanted = new TextEncoder().encode(`iTXt${keyword}\0\0\0`);
  const found: string[] = [];
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > png.length) break;
    const body = png.subarray(at + 4, end);
    if (length <= most && wanted.every((byte, index) => body[index] === byte)) {
      if (view.getUint32(end) !== crc32(body)) break;
      const text = textOf(body.subarray(wanted.length));
      if (text !== null) found.push(text);
    }
    at = end + 4;
  }
  return found;
}

/** Behind the language tag and the translated keyword, each ended by a zero. */
function textOf(rest: Uint8Array): string | null {
  const first = rest.indexOf(0);
  const second = rest.indexOf(0, first + 1);
  if (first === -1 || second === -1) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(rest.subarray(second + 1));
  } catch {
    return null;
  }
}
