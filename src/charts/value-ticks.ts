import { niceTicks } from '../lib/nice-ticks.ts';
import { numberInFigures } from '../lib/prose.ts';
import type { Measure } from '../lib/text-width.ts';
import type { FigureRow } from './rows.ts';

/** A round number of the axis: where it is, and its words, which stand as `anchor` says. */
export interface Tick {
  readonly value: number;
  readonly x: number;
  readonly words: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Axis {
  /** The x of zero, and of `max`. */
  readonly left: number;
  readonly right: number;
  readonly max: number;
  readonly tickSize: number;
  readonly measure: Measure;
}

/** Round numbers to read lengths by. What they count stands once, with the first that is not zero. */
export function valueTicks(
  rows: readonly FigureRow[],
  { left, right, max, tickSize, measure }: Axis,
): Tick[] {
  const unit = unitOf(rows);
  return niceTicks(max, right - left < 470 ? 3 : 5).map((value, index) => {
    const words = index === 1 ? `${numberInFigures(value)} ${unit}`.trim() : numberInFigures(value);
    const x = left + (value / max) * (right - left);
    const half = measure(words, 'sans', tickSize) / 2;
    const anchor = value === 0 ? 'start' : x + half > right ? 'end' : 'middle';
    return { value, x, words, anchor };
  });
}

/** What the numbers of a chart count; "" where they count different things. */
function unitOf(rows: readonly FigureRow[]): string {
  const [unit = '', ...others] = new Set(rows.map(({ figure }) => figure.unit));
  return others.length === 0 ? unit : '';
}
