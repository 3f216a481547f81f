import { estimate, type Measure } from '../lib/text-width.ts';
import { holdsEnd } from './bar-end.ts';
import { type LabelLayout, layoutLabel } from './label-layout.ts';
import type { FigureRow } from './rows.ts';
import { extentOf, type Tick, valueTicks } from './value-ticks.ts';

/** Where everything of a bar chart stands, in pixels from its top left. One linear scale, zero on it. */
export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  /** Where the scale starts and ends: at zero and at the largest number, or at the lowest where there are falls. */
  readonly left: number;
  readonly right: number;
  /** The x of zero. */
  readonly zero: number;
  /** The numbers at `left` and `right`. */
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
  readonly tickSize: number;
  /** Height of one row, the same for all, and of the bar at its foot. */
  readonly band: number;
  readonly thickness: number;
  readonly axisHeight: number;
  readonly labels: readonly LabelLayout[];
}

/** Room at the left for the rule beside a selected row. */
export const GUTTER = 10;

/** What bars and the room between rows may be to what they are on the page, in a picture of a fixed height. */
const LEAST_SPACING = 0.45;
const MOST_SPACING = 2.2;

/** `height` is the room of a picture of a fixed height: rows move apart, or together, to fill it as far as they can. */
export function layoutBars(
  rows: readonly FigureRow[],
  width: number,
  em: number,
  height?: number,
  measure: Measure = estimate,
): BarsLayout {
  const left = GUTTER;
  const right = Math.max(left + 1, width - 1);
  const { min, max } = extentOf(rows);
  const scale = (right - left) / (max - min);
  const zero = left - min * scale;
  const tickSize = em * 0.8125;
  const labels = rows.map(({ number, label, attribution, edge, length, solid }) => {
    const signed = !holdsEnd({ edge, length: length * scale, solid: solid * scale });
    return layoutLabel(number, label, attribution, width - left, em, measure, signed);
  });
  const tallest = Math.max(0, ...labels.map((label) => label.height));
  const axisHeight = Math.ceil(em * 1.6);
  const free = height === undefined ? undefined : (height - axisHeight) / Math.max(1, rows.length) - tallest;
  const spacing =
    free === undefined ? 1 : Math.min(MOST_SPACING, Math.max(LEAST_SPACING, (free - 1) / (em * 3.1)));
  const thickness = Math.round(em * 1.5 * spacing);
  const band = Math.ceil(tallest + em * 0.5 * spacing + thickness + em * 1.1 * spacing);
  return {
    width,
    height: band * rows.length + axisHeight,
    left,
    right,
    zero,
    min,
    max,
    ticks: valueTicks(rows, { left, right, tickSize, measure }),
    tickSize,
    band,
    thickness,
    axisHeight,
    labels,
  };
}

/** The x of a number on the chart's one scale. */
export function barX(layout: BarsLayout, value: number): number {
  return layout.zero + (value / (layout.max - layout.min)) * (layout.right - layout.left);
}
