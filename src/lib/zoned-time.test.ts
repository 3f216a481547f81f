import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysBefore, instantOf, instantsOf, wallTimeAt, withOffset } from './zoned-time.ts';

const NEW_YORK = 'America/New_York';
const zones = Intl.supportedValuesOf('timeZone');

describe('the instants of a time', () => {
  test.each([
    ['an ordinary time', NEW_YORK, '2023-09-14T23:59', ['2023-09-15T03:59:00.000Z']],
    ['a time that clocks leave out', NEW_YORK, '2024-03-10T02:30', []],
    [
      'a time that comes twice',
      NEW_YORK,
      '2024-11-03T01:30',
      ['2024-11-03T05:30:00.000Z', '2024-11-03T06:30:00.000Z'],
    ],
    ['a change by half an hour', 'Australia/Lord_Howe', '2024-10-06T02:15', []],
    ['a day that was left out', 'Pacific/Apia', '2011-12-30T12:00', []],
    ['a quarter of an hour off', 'Asia/Kathmandu', '2024-01-01T00:00', ['2023-12-31T18:15:00.000Z']],
    ['UTC', 'UTC', '2025-06-13T09:00', ['2025-06-13T09:00:00.000Z']],
  ])('%s', (_name, zone, time, instants) => {
    expect(instantsOf(zone, time).map((instant) => new Date(instant).toISOString())).toEqual(instants);
  });

  it('give the first of two, and of none the one where the clock would be', () => {
    expect(instantOf(NEW_YORK, '2024-11-03T01:30')).toBe(Date.parse('2024-11-03T05:30Z'));
    expect(instantOf(NEW_YORK, '2024-03-10T02:30')).toBe(Date.parse('2024-03-10T07:30Z'));
  });

  it('are those at which the clock shows it, in any zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) }),
        (zone, time) => {
          const instant = Math.floor(time / 60_000) * 60_000;
          expect(instantsOf(zone, wallTimeAt(zone, instant))).toContain(instant);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('the same time days before', () => {
  expect(daysBefore('2024-03-01T08:05', 1)).toBe('2024-02-29T08:05');
});

test('a time for machines has what its clock is ahead of UTC', () => {
  expect(withOffset(NEW_YORK, '2023-09-14T23:59')).toBe('2023-09-14T23:59-04:00');
  expect(withOffset('Asia/Kathmandu', '2023-09-14T23:59')).toBe('2023-09-14T23:59+05:45');
  expect(withOffset('UTC', '2023-09-14T23:59')).toBe('2023-09-14T23:59+00:00');
});

test('the machine’s own clock', () => {
  const now = new Date(2024, 4, 6, 7, 8);
  expect(wallTimeAt(undefined, now.getTime())).toBe('2024-05-06T07:08');
});
