import type { Face } from '../../lib/text-width.ts';
import { type FaceMetrics, signOf } from '../../pictures/typeface/metrics.ts';
import { faceFile, lettersOf } from './faces.ts';
import type { FontFile } from './font-file.ts';

/** Stands between two pairs, and is kerned with nothing. */
const BETWEEN = '\u25A0';

/** The metrics of a face, from its font file. Takes seconds: every pair of letters is set once. */
export function makeMetrics(face: Face): FaceMetrics {
  const file = faceFile(face);
  const letters = lettersOf(face);
  // Marks stand on the letter before them.
  const seconds = letters.filter((letter) => !/\p{M}/u.test(letter));
  const rows = kindsOf(letters.map((letter) => kerningOf(file, letter, seconds)));
  const columns = kindsOf(
    letters.map((letter) => rows.kinds.map((row) => row[seconds.indexOf(letter)] ?? 0)),
  );
  return {
    letters: letters.join(''),
    advances: letters.map((letter) => file.advance(letter)),
    left: rows.of.map(signOf).join(''),
    right: columns.of.map(signOf).join(''),
    kerning: rows.kinds.map((_, row) => written(columns.kinds.map((column) => column[row] ?? 0))),
  };
}

function kerningOf(file: FontFile, letter: string, seconds: readonly string[]): number[] {
  if (/\p{M}/u.test(letter)) return seconds.map(() => 0);
  const advance = file.advance(letter);
  const glyphs = file.shaped(seconds.flatMap((second) => [letter, second, BETWEEN]));
  return seconds.map((_, index) => (glyphs[3 * index]?.advance ?? advance) - advance);
}

/** Those that are alike as one kind, and of which kind each is; the kinds that kern most first, as their signs are shorter. */
function kindsOf(all: readonly (readonly number[])[]): { kinds: (readonly number[])[]; of: number[] } {
  const byText = new Map(all.map((each) => [each.join(), each]));
  const busy = (kind: readonly number[]) => kind.filter((number) => number !== 0).length;
  const kinds = [...byText.values()].sort((one, other) => busy(other) - busy(one));
  const numbers = new Map(kinds.map((kind, index) => [kind.join(), index]));
  return { kinds, of: all.map((each) => numbers.get(each.join()) ?? 0) };
}

/** The kinds of each number that is not 0: "-20:<=A 5:B". */
function written(row: readonly number[]): string {
  const kinds = new Map<number, string>();
  row.forEach((number, kind) => {
    if (number !== 0) kinds.set(number, (kinds.get(number) ?? '') + signOf(kind));
  });
  return [...kinds].map(([number, signs]) => `${number}:${signs}`).join(' ');
}
