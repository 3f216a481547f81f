import { estimate, type Measure } from '../../../lib/text-width.ts';
import { wrapText } from '../../../lib/wrap-text.ts';
import { holdsEnd } from '../marks/bar-end.ts';
import { type LabelLayout, layoutLabel, lineStep } from '../marks/label-layout.ts';
import type { FigureRow } from '../rows.ts';
import { extentOf, type Tick, valueTicks } from '../value-ticks.ts';

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
  /** The lines over each label, and their size. */
  readonly heads: readonly (readonly string[])[];
  readonly headSize: number;
}

/** Room at the left for the rule beside a selected row. */
export const GUTTER = 10;

/** `all` are the rows that the scale and the height of a row are for, where some of them are left out. */
export function layoutBars(
  rows: readonly FigureRow[],
  width: number,
  em: number,
  all: readonly FigureRow[] = rows,
  measure: Measure = estimate,
): BarsLayout {
  const left = GUTTER;
  const right = Math.max(left + 1, width - 1);
  const { min, max } = extentOf(all);
  const scale = (right - left) / (max - min);
  const zero = left - min * scale;
  const tickSize = em * 0.8125;
  const labelOf = ({ number, label, attribution, edge, length, solid }: FigureRow) => {
    const signed = !holdsEnd({ edge, length: length * scale, solid: solid * scale });
    return layoutLabel(number, label, attribution, width - left, em, measure, signed);
  };
  const labels = new Map(all.map((row) => [row.id, labelOf(row)]));
  const headSize = em * 0.9375;
  const headOf = ({ head }: FigureRow) =>
    head === '' ? [] : wrapText(head, width - left, (words) => measure(words, 'sansBold', headSize));
  const heads = new Map(all.map((row) => [row.id, headOf(row)]));
  const tallest = Math.max(
    0,
    ...all.map(({ id }) => (labels.get(id)?.height ?? 0) + (heads.get(id)?.length ?? 0) * lineStep(headSize)),
  );
  const axisHeight = Math.ceil(em * 1.6);
  const thickness = Math.round(em * 1.5);
  const band = Math.ceil(tallest + em * 0.5 + thickness + em * 1.1);
  return {
    width,
    height: band * rows.length + axisHeight,
    left,
    right,
    zero,
    min,
    max,
    ticks: valueTicks(all, { left, right, tickSize, measure }),
    tickSize,
    band,
    thickness,
    axisHeight,
    labels: rows.flatMap(({ id }) => labels.get(id) ?? []),
    heads: rows.map(({ id }) => heads.get(id) ?? []),
    headSize,
  };
}

/** The x of a number on the chart's one scale. */
export function barX(layout: BarsLayout, value: number): number {
  return layout.zero + (value / (layout.max - layout.min)) * (layout.right - layout.left);
}
