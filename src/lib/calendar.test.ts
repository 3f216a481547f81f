import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Day,
  dayIn,
  dayNumber,
  daysBetween,
  daysFrom,
  fromDayNumber,
  isRealDay,
  lastDayOfMonth,
  spanBetween,
} from './calendar.ts';

const MS_PER_DAY = 86_400_000;
const ZONES = Intl.supportedValuesOf('timeZone');

/** Any day that `YYYY-MM-DD` can hold, from the year 0 to 9999. */
const anyDay = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') }).map(fromDayNumber);
/** Any instant of 1970 to 2100. */
const anyInstant = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

describe('a real day', () => {
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    // A century is a leap year only every fourth time.
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-02-30', false],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-01-00', false],
    ['2025-1-1', false],
    ['2025-01-11T00:00', false],
    ['2025-01', false],
    ['', false],
  ])('%j: %s', (text, real) => {
    expect(isRealDay(text)).toBe(real);
  });

  it('is every day of every year', () => {
    fc.assert(fc.property(anyDay, (day) => isRealDay(day)));
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isRealDay(text) === 'boolean'));
  });
});

describe('days between', () => {
  test.each([
    ['2025-01-11', '2025-01-20', 9],
    ['2025-01-20', '2025-01-11', -9],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2024-12-31', '2025-01-01', 1],
    // The clocks go forward in between: the day of 23 hours is still a day.
    ['2025-03-29', '2025-03-31', 2],
  ])('%s and %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('lead from one day to the other and back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(fromDayNumber(dayNumber(from) + daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
        expect(daysBetween(from, to) > 0).toBe(from < to);
      }),
    );
  });

  it('are listed with both ends, each a day after the one before', () => {
    expect(daysFrom('2023-12-30', '2024-01-02')).toEqual([
      '2023-12-30',
      '2023-12-31',
      '2024-01-01',
      '2024-01-02',
    ]);
    expect(daysFrom('2025-01-11', '2025-01-11')).toEqual(['2025-01-11']);
    expect(daysFrom('2025-01-12', '2025-01-11')).toEqual([]);
  });
});

test.each([
  ['2024-02', '2024-02-29'],
  ['2025-02', '2025-02-28'],
  ['2025-04', '2025-04-30'],
  ['2025-12', '2025-12-31'],
  // Not 1979: an article may be about Pompeii.
  ['0079-08', '0079-08-31'],
  ['0079-02', '0079-02-28'],
])('the last day of %s is %s', (month, day) => {
  expect(lastDayOfMonth(month)).toBe(day);
});

describe('a span', () => {
  test.each([
    ['2025-01-20', '2025-01-20', [0, 0, 0]],
    ['2025-01-20', '2025-02-20', [0, 1, 0]],
    ['2025-01-20', '2026-01-19', [0, 11, 30]],
    ['2025-01-20', '2026-01-20', [1, 0, 0]],
    // February has no 31st: its last day stands in, and the next day is one more.
    ['2025-01-31', '2025-02-28', [0, 1, 0]],
    ['2025-01-31', '2025-03-01', [0, 1, 1]],
    ['2024-02-29', '2025-02-28', [1, 0, 0]],
    ['2024-02-29', '2028-02-29', [4, 0, 0]],
    ['2024-12-31', '2025-01-01', [0, 0, 1]],
    ['0079-08-24', '0079-10-25', [0, 2, 1]],
  ])('from %s to %s: %j', (from, to, [years, months, days]) => {
    expect(spanBetween(from, to)).toEqual({ years, months, days });
  });

  it('adds back up to its later day, with no part negative or too large for its unit', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const { years, months, days } = spanBetween(from, to);
        expect(Math.min(years, months, days)).toBeGreaterThanOrEqual(0);
        expect(months).toBeLessThan(12);
        expect(days).toBeLessThan(31);
        expect(fromDayNumber(dayNumber(monthsLater(from, years * 12 + months)) + days)).toBe(to);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Step by step and without `Date`, so that it shares no fault with the code. */
function monthsLater(day: Day, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const isLeap = newYear % 4 === 0 && (newYear % 100 !== 0 || newYear % 400 === 0);
  const longest = newMonth === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(newMonth) ? 30 : 31;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(date, longest), 2)}`;
}

describe('the day in a zone', () => {
  test.each([
    // One instant, two days.
    ['Pacific/Kiritimati', Date.UTC(2025, 0, 11, 10), '2025-01-12'],
    ['Pacific/Niue', Date.UTC(2025, 0, 11, 10), '2025-01-10'],
    // The last moment of a day and the first of the next, with the year.
    ['UTC', Date.UTC(2025, 0, 1) - 1, '2024-12-31'],
    ['UTC', Date.UTC(2025, 0, 1), '2025-01-01'],
    // The night the clocks go forward in London: the day begins at 23:00 UTC the next evening, not at midnight.
    ['Europe/London', Date.UTC(2025, 2, 30, 0, 59, 59), '2025-03-30'],
    ['Europe/London', Date.UTC(2025, 2, 30, 22, 59, 59), '2025-03-30'],
    ['Europe/London', Date.UTC(2025, 2, 30, 23), '2025-03-31'],
    // A quarter of an hour, for zones not on the hour.
    ['Asia/Kathmandu', Date.UTC(2024, 1, 28, 18, 15), '2024-02-29'],
    // Samoa went from 29 to 31 December 2011 at once.
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 9, 59), '2011-12-29'],
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 10), '2011-12-31'],
  ])('%s at %i is %s', (zone, instant, day) => {
    expect(dayIn(zone, instant)).toBe(day);
  });

  it('is a real day, at most one away from the day in UTC, in every zone', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        for (const zone of ZONES) {
          const day = dayIn(zone, instant);
          expect(isRealDay(day)).toBe(true);
          expect(Math.abs(dayNumber(day) - Math.floor(instant / MS_PER_DAY))).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('never goes back as time goes on, in any zone, not even when the clocks do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, fc.nat(3 * MS_PER_DAY), (zone, instant, later) => {
        expect(dayIn(zone, instant) <= dayIn(zone, instant + later)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the day that Intl writes in full', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (zone, instant) => {
        const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
        expect(dayIn(zone, instant)).toBe(swedish.format(instant));
      }),
    );
  });

  it('without a zone is the day of the machine', () => {
    const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const noon = Date.UTC(2025, 0, 11, 12);
    expect(dayIn(undefined, noon)).toBe(dayIn(machine, noon));
  });
});
