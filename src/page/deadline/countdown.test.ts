import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, dayNumber, daysBetween, fromDayNumber } from '../../lib/calendar.ts';
import { countdown } from './countdown.ts';

const PUBLISHED = '2025-01-11';
const DEADLINE = '2025-01-20';

describe('before the deadline', () => {
  it('is the whole days left, down to one', () => {
    expect(countdown(DEADLINE, PUBLISHED, PUBLISHED)).toEqual({ phase: 'before', daysLeft: 9 });
    expect(countdown(DEADLINE, PUBLISHED, '2025-01-19')).toEqual({ phase: 'before', daysLeft: 1 });
  });

  it('counts on from a clock that is behind the article', () => {
    expect(countdown(DEADLINE, PUBLISHED, '2025-01-01')).toEqual({ phase: 'before', daysLeft: 19 });
  });
});

it('on the deadline’s day there is no figure at all', () => {
  expect(countdown(DEADLINE, PUBLISHED, DEADLINE)).toEqual({ phase: 'on' });
});

describe('after the deadline', () => {
  it('is how long ago, and what was left when the article appeared', () => {
    expect(countdown(DEADLINE, PUBLISHED, '2026-03-01')).toEqual({
      phase: 'after',
      daysAgo: 405,
      ago: { years: 1, months: 1, days: 9 },
      leftAtPublication: 9,
    });
  });

  it('knows an article of the deadline’s own day, and one that looks back on it', () => {
    expect(countdown(DEADLINE, DEADLINE, '2025-01-21')).toMatchObject({ leftAtPublication: 0 });
    expect(countdown(DEADLINE, '2025-01-21', '2025-01-21')).toMatchObject({ leftAtPublication: null });
  });
});

describe('in any time zone, at any instant', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const zone = fc.constantFrom(...zones);
  const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 0, 1) });
  const day = instant.map((time) => dayIn('UTC', time));

  it('is never negative, and its phase is the one the calendar says', () => {
    fc.assert(
      fc.property(zone, instant, day, day, (zone, instant, deadline, published) => {
        const today = dayIn(zone, instant);
        const state = countdown(deadline, published, today);
        expect(state.phase).toBe(today < deadline ? 'before' : today === deadline ? 'on' : 'after');
        if (state.phase === 'before') expect(state.daysLeft).toBe(daysBetween(today, deadline));
        if (state.phase === 'before') expect(state.daysLeft).toBeGreaterThan(0);
        if (state.phase === 'after') {
          expect(state.daysAgo).toBeGreaterThan(0);
          expect(state.leftAtPublication ?? 0).toBeGreaterThanOrEqual(0);
          expect(state.leftAtPublication === null).toBe(published > deadline);
          expect(Math.min(state.ago.years, state.ago.months, state.ago.days)).toBeGreaterThanOrEqual(0);
          expect(state.ago.years + state.ago.months + state.ago.days).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('goes down by one each day, through the deadline, without a gap or a repeat', () => {
    const aroundDeadline = Array.from({ length: 61 }, (_, place) =>
      fromDayNumber(dayNumber(DEADLINE) - 30 + place),
    );
    const counts = aroundDeadline.map((today) => {
      const state = countdown(DEADLINE, PUBLISHED, today);
      return state.phase === 'before' ? state.daysLeft : state.phase === 'on' ? 0 : -state.daysAgo;
    });
    expect(counts).toEqual(aroundDeadline.map((_, place) => 30 - place));
  });

  it('never runs backwards as the clock goes on, not even over a change of the clocks', () => {
    const order = { before: 0, on: 1, after: 2 };
    fc.assert(
      fc.property(zone, instant, fc.nat(172_800_000), day, (zone, instant, later, deadline) => {
        const now = countdown(deadline, PUBLISHED, dayIn(zone, instant));
        const then = countdown(deadline, PUBLISHED, dayIn(zone, instant + later));
        expect(order[then.phase]).toBeGreaterThanOrEqual(order[now.phase]);
        if (now.phase === 'before' && then.phase === 'before')
          expect(then.daysLeft).toBeLessThanOrEqual(now.daysLeft);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the deadline’s day for as long as that day lasts in each zone', () => {
    for (const zone of zones) {
      const noonInUtc = Date.UTC(2025, 0, 20, 12);
      const phases = [-36, 36].map(
        (hours) => countdown(DEADLINE, PUBLISHED, dayIn(zone, noonInUtc + hours * 3_600_000)).phase,
      );
      expect([zone, ...phases]).toEqual([zone, 'before', 'after']);
    }
  });
});
