import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayIn, daysBetween, fromDayNumber } from '../../lib/calendar.ts';
import { instantOf } from '../../lib/zoned-time.ts';
import { countdownToTime, type TimeCountdown } from './countdown-to-time.ts';

const NEW_YORK = 'America/New_York';
const PUBLISHED = '2023-09-13';
const HOUR = 3_600_000;

/** The walk-out of `strike.txt`: 11:59 p.m. on Thursday. */
const at = (now: string) => countdownToTime('2023-09-14T23:59', NEW_YORK, PUBLISHED, Date.parse(now));

describe('before it', () => {
  test.each([
    ['2023-09-05T03:59Z', { days: 10, hours: 0 }],
    ['2023-09-11T22:59Z', { days: 3, hours: 5 }],
    ['2023-09-13T03:59Z', { days: 2, hours: 0 }],
    ['2023-09-13T04:00Z', { hours: 47, minutes: 59 }],
    ['2023-09-14T14:00Z', { hours: 13, minutes: 59 }],
    ['2023-09-15T03:39Z', { hours: 0, minutes: 20 }],
    ['2023-09-15T03:58:30Z', { hours: 0, minutes: 0 }],
  ])('at %s', (now, left) => {
    expect(at(now)).toEqual({ phase: 'before', left });
  });

  it('counts a day as one whatever clocks do that night', () => {
    const noon = (zone: string, now: string) =>
      countdownToTime('2024-03-12T12:00', zone, '2024-03-01', Date.parse(now));
    // Clocks go forward on 10 March: from noon to noon it is 23 hours.
    expect(noon(NEW_YORK, '2024-03-09T17:00Z')).toMatchObject({ left: { days: 3, hours: 0 } });
    expect(noon('UTC', '2024-03-09T12:00Z')).toMatchObject({ left: { days: 3, hours: 0 } });
  });

  it('counts the hours that pass, not those of the clock', () => {
    const before = countdownToTime(
      '2024-11-03T12:00',
      NEW_YORK,
      '2024-11-01',
      Date.parse('2024-11-03T04:00Z'),
    );
    // Midnight to noon, with the hour from one to two twice.
    expect(before).toEqual({ phase: 'before', left: { hours: 13, minutes: 0 } });
  });

  it('is right over a day that a zone has left out', () => {
    // Samoa had no 30 December 2011.
    const left = (now: string) =>
      countdownToTime('2012-01-01T12:00', 'Pacific/Apia', '2011-12-01', Date.parse(now));
    expect(left('2011-12-29T22:00Z')).toEqual({ phase: 'before', left: { days: 3, hours: 0 } });
    expect(left('2011-12-30T22:00Z')).toEqual({ phase: 'before', left: { hours: 24, minutes: 0 } });
  });
});

describe('after it', () => {
  test.each([
    ['2023-09-15T03:59Z', { hours: 0, minutes: 0 }],
    ['2023-09-15T04:19Z', { hours: 0, minutes: 20 }],
    ['2023-09-17T03:58Z', { hours: 47, minutes: 59 }],
    ['2023-09-17T03:59Z', { years: 0, months: 0, days: 2 }],
    ['2024-10-16T12:00Z', { years: 1, months: 1, days: 2 }],
  ])('at %s', (now, ago) => {
    expect(at(now)).toEqual({ phase: 'after', ago, leftAtPublication: 1 });
  });

  it('knows an article of its day, and one that looks back on it', () => {
    const now = Date.parse('2024-01-01T00:00Z');
    const left = (published: string) => countdownToTime('2023-09-14T23:59', NEW_YORK, published, now);
    expect(left('2023-09-14')).toMatchObject({ leftAtPublication: 0 });
    expect(left('2023-09-15')).toMatchObject({ leftAtPublication: null });
  });
});

describe('in any time zone, at any instant', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const day = fc.integer({ min: 7305, max: 40_000 }).map(fromDayNumber);
  const clock = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const time = fc.tuple(day, clock).map(([day, clock]) => `${day}T${clock}`);
  const around = fc.integer({ min: -400 * HOUR, max: 400 * HOUR });

  it('is whole, never negative, before until that instant and after from it on, and as long as it is', () => {
    fc.assert(
      fc.property(zone, time, around, (zone, time, off) => {
        const due = instantOf(zone, time);
        const state = countdownToTime(time, zone, '1990-01-01', due + off);
        expect(state.phase).toBe(off < 0 ? 'before' : 'after');
        const counts = Object.values(state.phase === 'before' ? state.left : state.ago);
        for (const count of counts) expect(Number.isInteger(count) && count >= 0).toBe(true);
        if (state.phase === 'before' && 'days' in state.left) {
          const { days, hours } = state.left;
          // A change of clocks makes days longer or shorter, by a day where a zone leaves one out.
          expect(days).toBeGreaterThanOrEqual(2);
          expect(Math.abs((days * 24 + hours) * HOUR + off)).toBeLessThan(26 * HOUR);
        } else if (state.phase === 'before' && 'minutes' in state.left) {
          const { hours, minutes } = state.left;
          expect(Math.floor(-off / 60_000)).toBe(hours * 60 + minutes);
        } else if (state.phase === 'after' && 'years' in state.ago) {
          expect(counts.some((count) => count > 0)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never runs backwards as the clock goes on', () => {
    fc.assert(
      fc.property(zone, time, around, fc.nat(100 * HOUR), (zone, time, off, later) => {
        const due = instantOf(zone, time);
        const [now, then] = [off, off + later].map((each) =>
          leftIn(countdownToTime(time, zone, '1990-01-01', due + each)),
        );
        expect(then).toBeLessThanOrEqual(now ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts days to the clock’s own time on each day before', () => {
    fc.assert(
      fc.property(zone, day, fc.integer({ min: 2, max: 60 }), (zone, day, days) => {
        const time = `${day}T12:00`;
        const from = fromDayNumber(daysBetween('1970-01-01', day) - days);
        const noon = instantOf(zone, `${from}T12:00`);
        if (dayIn(zone, noon) !== from) return;
        expect(countdownToTime(time, zone, '1990-01-01', noon)).toEqual({
          phase: 'before',
          left: { days, hours: 0 },
        });
      }),
    );
  });
});

/** What is left as one number that only serves to compare; 0 from the deadline on. */
function leftIn(state: TimeCountdown): number {
  if (state.phase === 'after') return 0;
  return 'days' in state.left
    ? 1e6 + state.left.days * 1000 + state.left.hours
    : state.left.hours * 60 + state.left.minutes;
}
