import { expect, test } from 'vitest';
import { dayNumber } from '../../../lib/calendar.ts';
import { estimate } from '../../../lib/text-width.ts';
import { seriesRow } from '../fixtures.ts';
import type { SeriesRow } from '../rows.ts';
import { datesOf } from './series-dates.ts';

function dates(rows: readonly SeriesRow[], right: number) {
  const scale = {
    from: dayNumber(rows[0]?.start ?? ''),
    to: dayNumber(rows.at(-1)?.end ?? '') + 1,
  };
  return datesOf(rows, { left: 0, right, em: 16, measure: estimate, scale });
}
const years = (...all: number[]) => all.map((year) => seriesRow(`${year}-01/${year}-12`, 5));

test('each time is named under its mark', () => {
  const { labels } = dates(years(2019, 2021, 2022), 400);
  expect(labels.map(({ lines, x }) => [...lines, Math.round(x / 50)])).toEqual([
    ['2019', 1],
    ['2021', 5],
    ['2022', 7],
  ]);
});

test('a year stands under the first of its times alone', () => {
  const rows = ['2023-10/2023-12', '2024-01/2024-03', '2024-04/2024-06'].map((date) => seriesRow(date, 5));
  expect(dates(rows, 400).labels.map(({ lines }) => lines)).toEqual([
    ['Oct–Dec', '2023'],
    ['Jan–Mar', '2024'],
    ['Apr–Jun'],
  ]);
});

test('where names have no room, round dates stand under the axis, each with its stroke', () => {
  const { labels } = dates(years(...Array.from({ length: 25 }, (_, index) => 1998 + index)), 300);
  expect(labels.every(({ stroke }) => stroke)).toBe(true);
  expect(labels.flatMap(({ lines }) => lines)).toEqual(['1 Jan 1998', '2010', '31 Dec 2022']);
});
