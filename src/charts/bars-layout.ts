import { niceTicks } from '../lib/nice-ticks.ts';
import { estimate, type Measure } from '../lib/text-width.ts';
import { type LabelLayout, layoutLabel } from './label-layout.ts';
import { END } from './QuantityBar.tsx';
import type { FigureRow } from './rows.ts';

/** Where everything of a bar chart stands, in pixels from its top left. One linear scale from zero. */
export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  /** The x of zero and of the largest number. */
  readonly left: number;
  readonly right: number;
  /** The number at `right`. */
  readonly max: number;
  readonly ticks: readonly number[];
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
  const right = Math.max(left + 1, width - END - 6);
  const labels = rows.map((row) =>
    layoutLabel(row.number, row.label, row.attribution, width - left, em, measure),
  );
  const tallest = Math.max(0, ...labels.map((label) => label.height));
  const axisHeight = Math.ceil(em * 1.6);
  const free = height === undefined ? undefined : (height - axisHeight) / Math.max(1, rows.length) - tallest;
  const spacing =
    free === undefined ? 1 : Math.min(MOST_SPACING, Math.max(LEAST_SPACING, (free - 1) / (em * 3.1)));
  const thickness = Math.round(em * 1.5 * spacing);
  const band = Math.ceil(tallest + em * 0.5 * spacing + thickness + em * 1.1 * spacing);
  const max = Math.max(0, ...rows.map((row) => row.length)) || 1;
  return {
    width,
    height: band * rows.length + axisHeight,
    left,
    right,
    max,
    ticks: niceTicks(max, width < 480 ? 3 : 5),
    tickSize: em * 0.8125,
    band,
    thickness,
    axisHeight,
    labels,
  };
}

/** The x of a number on the chart's one scale. */
export function barX(layout: BarsLayout, value: number): number {
  return layout.left + (value / layout.max) * (layout.right - layout.left);
}
