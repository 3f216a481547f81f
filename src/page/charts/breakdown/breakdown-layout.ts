import { estimate, type Measure } from '../../../lib/text-width.ts';
import { GUTTER } from '../bars/bars-layout.ts';
import { holdsEnd } from '../marks/bar-end.ts';
import { type LabelLayout, layoutLabel } from '../marks/label-layout.ts';
import type { FigureRow } from '../rows.ts';
import { gapBetween, placeLabels } from './place-labels.ts';

/** One part of the whole: where it lies along the bar and where its words stand, in pixels. */
interface PartLayout {
  readonly start: number;
  readonly length: number;
  readonly label: LabelLayout;
  readonly labelX: number;
  readonly labelY: number;
}

/**
 * A breakdown is one bar, cut into parts. It lies across where every part is wide enough for its words;
 * else it stands upright, with the words beside it. Pixels from the top left.
 */
export interface BreakdownLayout {
  readonly upright: boolean;
  readonly width: number;
  readonly height: number;
  /** Top left of the bar; its length is along x, or along y when upright. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly thickness: number;
  /** What the bar's length stands for, in the figures' unit: the whole, or its parts where they come to more. */
  readonly total: number;
  /** How far the whole reaches along the bar: less than its length where the parts' limits come to more. */
  readonly wholeLength: number;
  readonly whole: LabelLayout;
  readonly parts: readonly PartLayout[];
}

/** The narrowest part, in em, whose words still fit under it. */
const LEAST_ACROSS = 7.5;
const PART_GAP = 12;
/** Paper at the end of each part, before the next: so little of the bar that it is as long as its number. */
export function betweenParts(length: number): number {
  return Math.min(2, length * 0.006);
}

/** `height` is the room of a picture of a fixed height, which the bar fills as far as it can. */
export function layoutBreakdown(
  whole: FigureRow,
  rows: readonly FigureRow[],
  width: number,
  em: number,
  height?: number,
  measure: Measure = estimate,
): BreakdownLayout {
  const wholeLabel = layoutLabel(whole.number, whole.label, whole.attribution, width - GUTTER, em, measure);
  const total =
    Math.max(
      whole.length,
      rows.reduce((sum, row) => sum + row.length, 0),
    ) || 1;
  const across = width - GUTTER - 2;
  const narrowest = Math.min(...rows.map((row) => (row.length / total) * across));
  const shared = { whole: wholeLabel, width, total, share: whole.length / total, measure };
  return narrowest >= LEAST_ACROSS * em
    ? lieAcross(shared, rows, across, em, height)
    : standUpright(shared, rows, em, height);
}

interface Shared extends Pick<BreakdownLayout, 'whole' | 'width' | 'total'> {
  /** How much of the bar is the whole. */
  readonly share: number;
  readonly measure: Measure;
}

/** A part's words, with the sign of its end where the part, of so many pixels along the bar, is too short for it. */
function labelOf(
  row: FigureRow,
  drawn: number,
  width: number,
  { em, measure }: { readonly em: number; readonly measure: Measure },
): LabelLayout {
  const solid = row.length > 0 ? (drawn * row.solid) / row.length : 0;
  return layoutLabel(
    row.number,
    row.label,
    row.attribution,
    width,
    em,
    measure,
    !holdsEnd({ edge: row.edge, length: drawn, solid }),
  );
}

function lieAcross(
  { share, measure, ...shared }: Shared,
  rows: readonly FigureRow[],
  length: number,
  em: number,
  room?: number,
): BreakdownLayout {
  const y = Math.ceil(shared.whole.height + em * 1.2);
  const lengths = rows.map((row) => (row.length / shared.total) * length);
  const labels = rows.map((row, index) =>
    labelOf(row, lengths[index] ?? 0, (lengths[index] ?? 0) - PART_GAP, { em, measure }),
  );
  const tallest = Math.max(...labels.map((label) => label.height));
  const words = y + em * 0.9 + tallest;
  const thickness = Math.round(
    room === undefined ? em * 2.75 : Math.min(em * 8, Math.max(em * 1.2, room - words - 1)),
  );
  let start = 0;
  const parts = labels.map((label, index): PartLayout => {
    const part = lengths[index] ?? 0;
    const placed = {
      start,
      length: part,
      label,
      labelX: GUTTER + start,
      labelY: y + thickness + em * 0.4,
    };
    start += part;
    return placed;
  });
  const height = Math.ceil(words + thickness);
  const wholeLength = share * length;
  return { ...shared, upright: false, height, x: GUTTER, y, length, wholeLength, thickness, parts };
}

function standUpright(
  { share, measure, ...shared }: Shared,
  rows: readonly FigureRow[],
  em: number,
  room?: number,
): BreakdownLayout {
  // Where the letters are large for the room, the words need it more than the bar.
  const cramped = shared.width < 12 * em;
  const thickness = Math.round(em * (cramped ? 1 : 2.75));
  const y = Math.ceil(shared.whole.height + em * 0.9);
  const x = GUTTER + em * (cramped ? 0.3 : 1);
  const labelX = x + thickness + em * (cramped ? 0.6 : 1.4);
  const least = em * 17;
  const labels = rows.map((row) =>
    labelOf(row, (row.length / shared.total) * least, shared.width - labelX, { em, measure }),
  );
  const words = labels.reduce((sum, label) => sum + label.height, 0);
  const free = room === undefined ? undefined : Math.floor(room - y - em * 0.6 - 1);
  const gap = gapBetween(labels.length, words, em * 0.9, free);
  const needed = words + labels.length * gap;
  const length = Math.ceil(free === undefined ? Math.max(least, needed) : Math.max(needed, free));
  let start = 0;
  const spans = rows.map((row) => {
    const span = { start, length: (row.length / shared.total) * length };
    start += span.length;
    return span;
  });
  const tops = placeLabels(
    labels.map((label, index) => ({ at: spans[index]?.start ?? 0, height: label.height })),
    gap,
    length,
  );
  const parts = labels.map(
    (label, index): PartLayout => ({
      start: spans[index]?.start ?? 0,
      length: spans[index]?.length ?? 0,
      label,
      labelX,
      labelY: y + (tops[index] ?? 0),
    }),
  );
  return {
    ...shared,
    upright: true,
    height: Math.ceil(y + length + em * 0.6),
    x,
    y,
    length,
    wholeLength: share * length,
    thickness,
    parts,
  };
}
