import { estimate } from '../../../lib/text-width.ts';
import type { SeriesRow } from '../rows.ts';
import { labelledLayout } from './labelled-layout.ts';
import { listedLayout } from './listed-layout.ts';
import type { SeriesLayout, SeriesOptions, SeriesRoom } from './series-frame.ts';

/** The letters of a number at its mark, in em, as on the page, and as large as in a picture. */
const NUMBER = 1.0625;
const SMALLER = [1.9, 1.4, NUMBER];

/** `rows` are all that the axes reach over, in the order of time; what is left out keeps its place. */
export function layoutSeries(rows: readonly SeriesRow[], options: SeriesOptions): SeriesLayout {
  const { numberEm = NUMBER } = options;
  const room: SeriesRoom = {
    lists: () => true,
    receipts: true,
    ...options,
    measure: options.measure ?? estimate,
  };
  for (const em of new Set([numberEm, ...SMALLER.filter((size) => size < numberEm)])) {
    const direct = labelledLayout(rows, room, em * room.em);
    if (direct !== null) return direct;
  }
  return listedLayout(rows, room);
}
