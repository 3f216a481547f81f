import { amountText, COUNT } from '../../digest/amount-text.ts';
import { isMoney } from '../../digest/divisible-units.ts';
import { niceTicks } from '../../lib/nice-ticks.ts';
import type { Measure } from '../../lib/text-width.ts';
import type { FigureRow } from './rows.ts';

/** A round number of the axis: where it is, and its words, which stand as `anchor` says. */
export interface Tick {
  readonly value: number;
  readonly x: number;
  readonly words: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Axis {
  /** The x of the lowest number of the scale, and of the highest. */
  readonly left: number;
  readonly right: number;
  readonly tickSize: number;
  readonly measure: Measure;
  /** Whether what they count is said elsewhere. */
  readonly bare?: boolean;
}

/** Pixels divided by less are no number to a machine. */
const LEAST = 1e-300;

/** From zero, or the deepest fall, to the largest number; shares are drawn of one whole. */
export function extentOf(rows: readonly FigureRow[]): { readonly min: number; readonly max: number } {
  const furthest = (below: boolean) => {
    const most = Math.max(0, ...rows.filter((row) => row.below === below).map(({ length }) => length));
    return most < LEAST ? 0 : most;
  };
  const [rising, falling] = [furthest(false), furthest(true)];
  if (areShares(rows)) return { min: falling > 0 ? -1 : 0, max: rising > 0 || falling === 0 ? 1 : 0 };
  return { min: falling === 0 ? 0 : -falling, max: rising === 0 && falling === 0 ? 1 : rising };
}

/**
 * Round numbers to read lengths by, as many as stand beside one another with a gap. What they count stands
 * once, unless it is said elsewhere: so is it of an axis that runs upwards, where none is in the way.
 */
export function valueTicks(rows: readonly FigureRow[], axis: Axis): Tick[] {
  const { left, right, bare = false } = axis;
  const usual = right - left < 470 ? 3 : 5;
  if (bare) return ticksOf(rows, axis, usual);
  const sets = [usual, 3, 2, 1].map((count) => ticksOf(rows, axis, count));
  return sets.find((ticks) => standApart(ticks, axis)) ?? sets.at(-1) ?? [];
}

function ticksOf(
  rows: readonly FigureRow[],
  { left, right, tickSize, measure, bare = false }: Axis,
  count: number,
): Tick[] {
  const { min, max } = extentOf(rows);
  const values = ticksFrom(min, max, count);
  const bearer = bare ? undefined : bearerOf(values, rows);
  return values.map((value) => {
    const words = tickWords(value, value === bearer, rows);
    const x = left + ((value - min) / (max - min)) * (right - left);
    const half = measure(words, 'sans', tickSize) / 2;
    const anchor = x - half < left ? 'start' : x + half > right ? 'end' : 'middle';
    return { value, x, words, anchor };
  });
}

/**
 * The number that what is counted stands with: the first above zero, else the first below. A noun, which a digest gives
 * as it counts many, stands with none that its language counts as one ("1 people"): sooner with zero, sooner not at all.
 */
function bearerOf(values: readonly number[], rows: readonly FigureRow[]): number | undefined {
  const { measure, language } = rows[0]?.style ?? COUNT;
  const isNoun = measure === 'value' && !isSign(unitOf(rows));
  const rules = new Intl.PluralRules(language);
  const fit = values.filter((value) => !isNoun || rules.select(Math.abs(value)) !== 'one');
  const counting = fit.find((value) => value > 0) ?? fit.find((value) => value !== 0);
  // A zero alone says how little room there is.
  return counting ?? (values.length > 1 ? fit[0] : undefined);
}

/** From where the words of a tick begin to where they end, as a share of their length before its x. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

function standApart(ticks: readonly Tick[], { tickSize, measure }: Axis): boolean {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.every(({ x, words, anchor }) => {
    const length = measure(words, 'sans', tickSize);
    const start = x - length * BEFORE[anchor];
    const apart = start >= end + tickSize / 2;
    end = start + length;
    return apart;
  });
}

/** Round numbers on both sides of zero, one step for both. */
function ticksFrom(min: number, max: number, count: number): readonly number[] {
  if (min === 0) return niceTicks(max, count);
  const both = niceTicks(Math.max(-min, max), count);
  const below = both.filter((tick) => tick > 0 && tick <= -min).map((tick) => -tick);
  return [...below.reverse(), ...both.filter((tick) => tick <= max)];
}

function areShares(rows: readonly FigureRow[]): boolean {
  return rows.length > 0 && rows.every(({ style }) => style.measure === 'ratio');
}

/** Money and percent at every number, a noun and what a number is of once, with the one that bears it. */
function tickWords(value: number, bears: boolean, rows: readonly FigureRow[]): string {
  const style = rows[0]?.style;
  const count = { ...COUNT, language: style?.language ?? COUNT.language };
  if (areShares(rows)) {
    const share = amountText(Math.round(value * 100), { ...count, unit: 'percent' });
    return bears ? `${share} of all` : share;
  }
  if (style?.measure === 'times') return amountText(value, style);
  const unit = unitOf(rows);
  if (style !== undefined && isSign(unit)) {
    return amountText(value, { ...style, unit, per: bears ? style.per : '' });
  }
  return `${amountText(value, count)}${bears ? ` ${unit}` : ''}`.trim();
}

/** Whether a unit is a sign at the number. */
export function isSign(unit: string): boolean {
  return isMoney(unit) || unit === 'percent' || unit === '%';
}

/** What the numbers of a chart count; "" where they count different things. */
export function unitOf(rows: readonly FigureRow[]): string {
  const [unit = '', ...others] = new Set(rows.map(({ figure }) => figure.unit));
  return others.length === 0 ? unit : '';
}
