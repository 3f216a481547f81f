import { estimate } from '../../lib/text-width.ts';

/**
 * The widths, in em, that figures.css has a size for: the least that holds every number of the row gives all of them
 * their size, so that none breaks inside. What is wider than the last breaks.
 */
export const WIDTHS = [3.5, 4.25, 5, 6, 7, 8.5, 10, 13, 16] as const;

/** The width in em that these numbers need, one of `WIDTHS`. They may break at their ordinary blanks, and only there. */
export function widthFor(numbers: readonly string[]): (typeof WIDTHS)[number] | 'more' {
  const pieces = numbers.flatMap((number) => number.split(' '));
  const widest = Math.max(0, ...pieces.map((piece) => estimate(piece, 'serifBold', 1)));
  return WIDTHS.find((width) => width >= widest) ?? 'more';
}
