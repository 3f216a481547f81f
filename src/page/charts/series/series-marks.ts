import { dayNumber } from '../../../lib/calendar.ts';
import type { SeriesRow } from '../rows.ts';
import { joinedToNext } from './joined.ts';

/** A rectangle of the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export interface Line {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Whether a line goes through a box: clipped to it, on each axis, something of the line is left. */
export function crosses({ from, to }: Line, box: Box): boolean {
  let [enters, leaves] = [0, 1];
  const clip = (start: number, end: number, least: number, most: number) => {
    const length = end - start;
    if (length === 0) {
      if (start <= least || start >= most) leaves = -1;
      return;
    }
    const [one, other] = [(least - start) / length, (most - start) / length];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  };
  clip(from.x, to.x, box.left, box.right);
  clip(from.y, to.y, box.top, box.bottom);
  return enters < leaves;
}

/** A figure on the axis of time, in pixels. */
export interface SeriesMark {
  /** Its middle and where it lies across; `y` is at its number. */
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly below: boolean;
  /** From zero to its number, and how much of that is certain. */
  readonly length: number;
  readonly solid: number;
  /** From zero to where it begins: what is of a moment is its end alone. */
  readonly from: number;
  /** Where a line comes to it and leaves it: what is of a span holds for all of it. */
  readonly starts: number;
  readonly ends: number;
  readonly box: Box;
}

/** Where the numbers and the days of a series lie. */
export interface SeriesScale {
  readonly left: number;
  readonly right: number;
  readonly zero: number;
  /** Pixels to one of the unit. */
  readonly perUnit: number;
  /** The numbers of the first day, and of the day after the last. */
  readonly from: number;
  readonly to: number;
}

/** A mark of one day is so wide, and one that is not drawn from zero so high. */
const DAY_WIDTH = 9;
const PIECE = 18;
const LEAST_WIDTH = 2;
/** What is left free of a span on both sides together: of its width, and at most in pixels. */
const FREE = 0.2;
const MOST_FREE = 14;

/** True where every figure is of a span of time: a column stands over it. Else a line leads through moments. */
export function areColumns(rows: readonly Pick<SeriesRow, 'start' | 'end'>[]): boolean {
  return rows.every(({ start, end }) => start !== end);
}

export function seriesMark(row: SeriesRow, columns: boolean, scale: SeriesScale): SeriesMark {
  const place = (day: number) =>
    scale.left + ((day - scale.from) / (scale.to - scale.from)) * (scale.right - scale.left);
  const [start, end] = [place(dayNumber(row.start)), place(dayNumber(row.end) + 1)];
  const span = end - start;
  const isDay = row.start === row.end;
  const free = Math.min(span * FREE, MOST_FREE);
  const width = Math.max(columns ? LEAST_WIDTH : DAY_WIDTH, isDay ? 0 : span - free);
  const x = (start + end) / 2;
  const length = row.length * scale.perUnit;
  const solid = Math.min(length, row.solid * scale.perUnit);
  const from = columns ? 0 : row.edge === 'range' ? solid : Math.max(0, length - PIECE);
  const y = row.below ? scale.zero + length : scale.zero - length;
  const back = row.below ? scale.zero + from : scale.zero - from;
  const left = x - width / 2;
  const box = { left, right: left + width, top: Math.min(y, back), bottom: Math.max(y, back) };
  const [starts, ends] = isDay ? [x, x] : [left, left + width];
  return { x, left, width, y, below: row.below, length, solid, from, starts, ends, box };
}

/** A line between two marks, by their places among the rows. */
export interface Join {
  readonly from: number;
  readonly to: number;
  /** Whether it leads to what is expected. */
  readonly forecast: boolean;
}

/** Where a line between two marks lies. */
export function lineOf({ from, to }: Join, marks: readonly SeriesMark[]): Line | null {
  const [one, other] = [marks[from], marks[to]];
  if (one === undefined || other === undefined) return null;
  return { from: { x: one.ends, y: one.y }, to: { x: other.starts, y: other.y } };
}

/** Stated values are joined to each other, forecasts to each other, and the first forecast to the last stated value before it. */
export function joinsOf(rows: readonly SeriesRow[]): readonly Join[] {
  const places = rows.map((_, place) => place);
  const chain = (some: readonly number[], forecast: boolean): readonly Join[] => {
    const joined = joinedToNext(some.flatMap((place) => rows[place] ?? []));
    return some.slice(1).flatMap((to, index) => {
      const from = some[index];
      return from !== undefined && joined[index] ? [{ from, to, forecast }] : [];
    });
  };
  const stated = places.filter((place) => !rows[place]?.forecast);
  const expected = places.filter((place) => rows[place]?.forecast);
  const first = rows[expected[0] ?? -1];
  const last = stated.findLast((place) => first !== undefined && (rows[place]?.end ?? '') < first.start);
  return [...chain(stated, false), ...chain(last === undefined ? expected : [last, ...expected], true)];
}

/** What is expected is drawn over what is so: it is an outline, and its places among the rows stay. */
export function drawnInOrder(
  rows: readonly SeriesRow[],
): readonly { readonly row: SeriesRow; readonly index: number }[] {
  const all = rows.map((row, index) => ({ row, index }));
  return [...all.filter(({ row }) => !row.forecast), ...all.filter(({ row }) => row.forecast)];
}
