import type { Word } from './words.ts';

/** Words that two sentences have in common, in order, as places in the one and in the other. */
export type Kept = readonly (readonly [quoted: number, standing: number])[];

/** What a word that is kept is worth, against the words between: four of them and not five. */
const SAME = 20;
/** The same word in another spelling. */
const VARIANT = 19;
/** A word more or less between two that are kept. */
const GAP = -6;

/**
 * The words of a quote that a sentence keeps, in order and as close together as they stand anywhere in it. What the
 * sentence has before the first and after the last of them costs nothing.
 */
export function align(quoted: readonly Word[], sentence: readonly Word[]): Kept {
  const width = sentence.length + 1;
  const scores = new Int32Array((quoted.length + 1) * width);
  const score = (row: number, column: number) => scores[row * width + column] ?? 0;
  const pair = (row: number, column: number) => {
    const one = quoted[row - 1];
    const other = sentence[column - 1];
    if (one === undefined || other === undefined || one.form !== other.form) return Number.NEGATIVE_INFINITY;
    return score(row - 1, column - 1) + (one.text === other.text ? SAME : VARIANT);
  };
  for (let row = 1; row <= quoted.length; row += 1) {
    scores[row * width] = row * GAP;
    for (let column = 1; column < width; column += 1) {
      scores[row * width + column] = Math.max(
        pair(row, column),
        score(row - 1, column) + GAP,
        score(row, column - 1) + GAP,
      );
    }
  }
  let row = quoted.length;
  let column = 0;
  for (let end = 1; end < width; end += 1) if (score(row, end) > score(row, column)) column = end;
  const kept: [number, number][] = [];
  while (row > 0 && column > 0) {
    if (score(row, column) === pair(row, column)) {
      row -= 1;
      column -= 1;
      kept.unshift([row, column]);
    } else if (score(row, column) === score(row - 1, column) + GAP) row -= 1;
    else column -= 1;
  }
  return kept;
}
