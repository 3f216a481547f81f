import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../lib/calendar.ts';
import { timeRow } from '../fixtures.ts';
import { isShort, pageAxis } from './page-axis.ts';
import { LEAST_SPAN } from './timeline-layout.ts';

const start = dayNumber('2023-10-07');
const rows = fc
  .array(fc.tuple(fc.nat(800), fc.oneof(fc.constant(0), fc.nat(90))), { minLength: 1, maxLength: 12 })
  .map((events) =>
    events.map(([day, days]) => timeRow(fromDayNumber(start + day), fromDayNumber(start + day + days))),
  );

test('every event stands on the axis, a later day never before an earlier one', () => {
  fc.assert(
    fc.property(rows, (rows) => {
      const { placeOf } = pageAxis(rows);
      const places = rows.map((row) => ({ row, at: placeOf(row) }));
      for (const { at } of places) {
        expect(Math.min(...at)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...at)).toBeLessThanOrEqual(100);
        expect(at[1]).toBeGreaterThanOrEqual(at[0]);
      }
      const inTime = places.toSorted((one, other) => (one.row.start < other.row.start ? -1 : 1));
      inTime.forEach(({ at }, index) => {
        expect(at[0]).toBeGreaterThanOrEqual(inTime[index - 1]?.at[0] ?? 0);
      });
    }),
  );
});

test('in the narrowest strip the first day and the last are dated, and no date that stands over another', () => {
  const { ticks, fold, units } = pageAxis(
    ['2023-10-07', '2025-01-09', '2025-01-11', '2025-01-20'].map((day) => timeRow(day)),
  );
  expect(ticks.map(({ label, always }) => [label, always])).toEqual([
    ['7 Oct 2023', true],
    ['13 Jan', false],
    ['20 Jan 2025', true],
  ]);
  expect(fold).toBe(30);
  expect(units).toEqual([
    { x: 15, label: 'months' },
    { x: 65, label: 'days' },
  ]);
});

test('a date stands where its day does, in percent of an axis of any width', () => {
  const days = ['2025-01-01', '2025-01-09', '2025-01-31'].map((day) => timeRow(day));
  const { ticks, placeOf } = pageAxis(days);
  expect([ticks[0]?.x, ticks.at(-1)?.x]).toEqual([0, 100]);
  expect(ticks.length).toBeGreaterThan(2);
  for (const { day, x } of ticks) expect(placeOf(timeRow(day))[0]).toBeCloseTo(x);
  expect(placeOf(timeRow('2025-01-09', '2025-01-31'))).toEqual([26.67, 100]);
});

test('a straight axis has no fold and no units', () => {
  expect(pageAxis([timeRow('2025-01-04'), timeRow('2025-01-20')])).toMatchObject({ fold: null, units: [] });
});

test('a span that might be taken for a day in the narrowest strip, of 200 pixels, is drawn as wide as need be', () => {
  expect(LEAST_SPAN).toBe(5);
  expect([isShort(10, 12.4), isShort(10, 12.6), isShort(0, 2.5)]).toEqual([true, false, false]);
});
