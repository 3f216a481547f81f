import { expect, test } from 'vitest';
import { dayNumber } from '../../../lib/calendar.ts';
import { seriesRow } from '../fixtures.ts';
import {
  common,
  type SeriesRoom,
  saidLines,
  scaleOf,
  sharedSpeaker,
  unitLines,
  usualHeight,
} from './series-frame.ts';

const room = (width: number): SeriesRoom => ({
  width,
  em: 16,
  receipts: true,
  lists: () => true,
  measure: (words) => words.length * 10,
});
const days = ['2023-06-01', '2023-06-02'].map((day) => seriesRow(day, 5));

test.each([
  [300, 144],
  [424, 144],
  [600, 204],
  [705, 240],
  [1400, 240],
])(
  'in %i pixels a drawing is %i high: a third of its width, between nine em and fifteen',
  (width, height) => {
    expect(usualHeight(room(width))).toBe(height);
  },
);

test('the axis reaches from the first day to the end of the last, whichever row that is of', () => {
  const rows = [seriesRow('2023-01/2023-12', 5), seriesRow('2023-06-01', 5)];
  expect(scaleOf(rows, { left: 10, right: 90 })).toEqual({
    left: 10,
    right: 90,
    from: dayNumber('2023-01-01'),
    to: dayNumber('2024-01-01'),
  });
});

test('a speaker is shared where all figures are said by one', () => {
  const of = (...said: string[]) =>
    sharedSpeaker(said.map((attribution) => seriesRow('2023', 5, { attribution })));
  expect(of('The mayor', 'The mayor')).toBe('The mayor');
  expect(of('The mayor', 'The board')).toBe(null);
  expect(of()).toBe(null);
});

test('who says all is said under the drawing, in as many lines as it needs', () => {
  expect(saidLines(null, 500, room(500))).toEqual([]);
  expect(saidLines('The mayor', 500, room(500))).toEqual(['All: The mayor']);
  expect(saidLines('The mayor', 90, room(500)).length).toBe(2);
});

test('a unit stands over the axis where it is one noun, and no sign at each number', () => {
  const [row] = days;
  if (row === undefined) throw new Error('there are two');
  const of = (unit: string, measure: 'value' | 'ratio' = 'value') =>
    unitLines(
      [{ ...row, figure: { ...row.figure, unit }, style: { ...row.style, measure, unit } }],
      500,
      room(500),
    );
  expect(of('people')).toEqual(['people']);
  expect(of('')).toEqual([]);
  expect(of('percent')).toEqual([]);
  expect(of('USD')).toEqual([]);
  expect(of('people', 'ratio')).toEqual([]);
  expect(unitLines([], 500, room(500))).toEqual([]);
});

test('moments are joined, and columns are not', () => {
  expect(common(days, false, room(500))).toEqual({
    width: 500,
    joins: [{ from: 0, to: 1, forecast: false }],
    tickSize: 13,
    headSize: 15,
  });
  expect(common(days, true, room(500)).joins).toEqual([]);
});
