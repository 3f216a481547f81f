import { keysOf } from '../../lib/keys-of.ts';
import type { Face } from '../../lib/text-width.ts';
import { type FontFile, fontFile, licencesOf } from './font-file.ts';

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

export const FACE_NAMES = keysOf(FILES);

/** The licences that the packages carry, each once: what stands in `public/typeface-licence.txt`. */
export function typefaceLicences(): string {
  const packages = new Set(Object.values(FILES).map((file) => file.slice(0, file.indexOf('/'))));
  return licencesOf([...packages])
    .join('\n\n\n')
    .concat('\n');
}

export function faceFile(face: Face): FontFile {
  return fontFile(`@expo-google-fonts/${FILES[face]}`);
}

/** From and to, each included: what newspapers set in Latin letters. */
const LATIN: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  // Romanian, Azerbaijani, German capitals.
  [0x218, 0x21b],
  [0x18f, 0x18f],
  [0x259, 0x259],
  [0x1e9e, 0x1e9e],
  // Marks on letters, where the two are no sign of their own.
  [0x300, 0x304],
  [0x306, 0x308],
  [0x30a, 0x30c],
  [0x323, 0x323],
  [0x327, 0x328],
  // Dashes, quotation marks, blanks, primes.
  [0x2002, 0x200a],
  [0x2010, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  // Currencies, number and trade signs, minus and comparisons.
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];

/** Greek and Cyrillic, in the sans alone, which the serif faces take them from: two more would double their weight. */
const GREEK_AND_CYRILLIC: readonly (readonly [number, number])[] = [
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
];

/** The letters of a face that pictures can be set in, in the order of Unicode; none that is always written as another. */
export function lettersOf(face: Face): string[] {
  const file = faceFile(face);
  const ranges = face === 'sans' || face === 'sansBold' ? [...LATIN, ...GREEK_AND_CYRILLIC] : LATIN;
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .sort((one, other) => one - other)
    .map((point) => String.fromCodePoint(point))
    .filter((letter) => !/\p{C}/u.test(letter) && letter.normalize('NFC') === letter && file.has(letter));
}
