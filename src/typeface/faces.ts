import type { Face } from '../lib/text-width.ts';
import { type FontFile, fontFile } from './font-file.ts';

/**
 * The faces of pictures, and the packages' files that their tables are written from: Source Sans 3 and Source Serif 4
 * of Adobe, under the SIL Open Font License 1.1 (`public/typeface-licence.txt`).
 */
const FILES = {
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansBold: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  serifBold: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  serifItalic: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
} as const satisfies Record<Face, string>;

export const FACE_NAMES = Object.keys(FILES) as readonly Face[];

export function faceFile(face: Face): FontFile {
  return fontFile(`@expo-google-fonts/${FILES[face]}`);
}

/** From and to, each included: what newspapers set in Latin, Greek and Cyrillic letters. */
const RANGES: readonly (readonly [number, number])[] = [
  // Latin: ASCII, Latin-1, Extended-A, and of the rest what Romanian, Azerbaijani, Vietnamese, Welsh and German need.
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  // Marks on letters, where the two are no sign of their own.
  [0x300, 0x328],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  // Punctuation, blanks, raised and lowered digits, currencies, fractions, arrows, mathematics.
  [0x2000, 0x205f],
  [0x2070, 0x209f],
  [0x20a0, 0x20cf],
  [0x2100, 0x218f],
  [0x2190, 0x2193],
  [0x2200, 0x22ff],
];

/** The letters of a face that pictures can be set in, in the order of Unicode; none that is always written as another. */
export function lettersOf(file: FontFile): string[] {
  return RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  ).filter((letter) => !/\p{C}/u.test(letter) && letter.normalize('NFC') === letter && file.has(letter));
}
