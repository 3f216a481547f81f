/** Half the gap of a fold in the axis, in pixels. */
export const FOLD = 4;

/** The two slanting strokes across a fold, as path data: round a place in pixels. */
export function foldStrokes(x: number, y: number): string {
  return `M${x - 6} ${y + 5}l4 -10M${x + 2} ${y + 5}l4 -10`;
}
