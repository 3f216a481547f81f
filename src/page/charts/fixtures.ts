import { COUNT } from '../../digest/amount-text.ts';
import { dateInWords, endOf, startOf } from '../../digest/dates.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { FigureRow, SeriesRow, TimeRow } from './rows.ts';

/** A bar of so many people, said to be "about" as many. */
export function figureRow(length: number, overrides: Partial<FigureRow> = {}): FigureRow {
  const [figure] = tinyDigest().figures;
  if (!figure) throw new Error('the tiny digest has no figure');
  return {
    id: `f${length}`,
    figure,
    head: '',
    number: { qualifier: 'about', number: String(length) },
    label: 'people who left the town since Tuesday',
    attribution: 'The mayor, 17 May 2024',
    length,
    below: false,
    style: COUNT,
    solid: length,
    edge: 'soft',
    forecast: false,
    actors: ['mayor'],
    receipt: { key: `figure/f${length}`, number: 1 },
    ...overrides,
  };
}

/** So many people at a time. */
export function seriesRow(date: string, length: number, overrides: Partial<SeriesRow> = {}): SeriesRow {
  const [start, end] = [startOf(date), endOf(date)];
  return { ...figureRow(length), id: date, date, when: dateInWords(date), start, end, ...overrides };
}

/** An event of one day, or of several. */
export function timeRow(start: string, end = start): TimeRow {
  return {
    id: `${start}/${end}`,
    dated: { date: start === end ? start : `${start}/${end}` },
    said: dateInWords(start === end ? start : `${start}/${end}`),
    read: dateInWords(start === end ? start : `${start}/${end}`),
    span: start === end ? 'day' : 'within',
    label: 'The dyke broke at Lowbridge and the water rose',
    attribution: '',
    start,
    end,
    actors: [],
    deadline: false,
    basis: {},
    receipt: { key: 'event/breach', number: 2 },
  };
}
