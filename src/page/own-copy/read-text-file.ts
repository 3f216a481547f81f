import { htmlAsText } from './html-as-text.ts';
import { MOST_LEVELS } from './html-nesting.ts';

/** The longest file, in bytes, and the longest text: a long article has 50 KB, a saved page with all its code 2 MB. */
export const MOST_BYTES = 5_000_000;

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** What `readTextFile` needs of a `File`. */
export type SomeFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The text of a file that the reader chose or dropped; read on this machine, and refused by its size before that. */
export async function readTextFile(file: SomeFile): Promise<FileText> {
  const name = `“${file.name}”`;
  if (file.size > MOST_BYTES) {
    const limit = `at most ${sizeInWords(MOST_BYTES)} are read`;
    return refused(
      `${name} has ${sizeInWords(file.size)}; ${limit}. Copy the article’s text and paste it here.`,
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused(
      `${name} could not be read. If it is a folder, choose the file in it; else paste the text here.`,
    );
  }
  const packed = PACKED.find(([start]) => start.every((byte, place) => bytes[place] === byte));
  if (packed !== undefined) {
    return refused(`${name} is ${packed[1]}, not plain text. Open it, select all, copy and paste it here.`);
  }
  const text = decoded(bytes);
  if (text === null) {
    return refused(
      `${name} is not text in UTF-8. Save it in that encoding, or open it and paste its text here.`,
    );
  }
  const words = isHtml(file.name, text) ? htmlAsText(text) : text;
  if (words === null) {
    return refused(
      `The parts of ${name} stand inside each other more than ${MOST_LEVELS} deep. Open it, select the article’s text, copy and paste it here.`,
    );
  }
  return { ok: true, text: words };
}

/** "5 MB", and "5.1 MB" for a byte more */
export function sizeInWords(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.ceil(bytes / 100_000) / 10} MB`;
}

function refused(message: string): FileText {
  return { ok: false, message };
}

/** Files that readers take for text, by their first bytes. */
const PACKED: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a Word document or another packed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a Word document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
];

/** UTF-8, or UTF-16 where the file says so by its first two bytes; null for anything else. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)\b/i.test(text.slice(0, 1000));
}
