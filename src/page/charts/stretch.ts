/**
 * Drawings of a page stretch with their room: what stands in them has its place in percent of the width of its strip, and
 * only what has a size of its own, such as the end of a bar, is drawn in pixels from there.
 */

/** The narrowest strip that the ends of bars are chosen for, in pixels: that of the smallest phone. */
export const NARROWEST = 260;

/** A share of the width in percent, to a hundredth: of the widest strip a tenth of a pixel. */
export function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
