import { seriesRow } from '../fixtures.ts';
import type { SeriesRow } from '../rows.ts';
import type { SeriesRoom } from './series-frame.ts';

export const em = 16;

/** Letters of ten pixels, so that every place can be worked out. */
export const room = (more: Partial<SeriesRoom> = {}): SeriesRoom => ({
  width: 700,
  em,
  receipts: false,
  lists: () => true,
  measure: (words) => words.length * 10,
  ...more,
});

/** A figure of a day of May, with a mark of a length. */
export const day = (of: number, length: number, more: Partial<SeriesRow> = {}) =>
  seriesRow(`2024-05-0${of}`, length, { attribution: 'The mayor', label: 'people', ...more });

export const days = [day(1, 10), day(3, 20), day(5, 30)];
