import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber, fromDayNumber } from '../../lib/calendar.ts';
import { countdown } from './countdown.ts';
import { type ComingWords, comingWords, passedWords, standingInWords } from './countdown-words.ts';

const PUBLISHED = '2025-01-11';
const DEADLINE = '2025-01-20';

function coming({ figures, end, joint }: ComingWords): string {
  return [...figures.flatMap(({ count, unit }) => [count, unit]), end, joint].join(' ');
}

/** What a reader reads, but for the deadline's day. */
function said(today: string, published = PUBLISHED): string {
  const state = countdown(DEADLINE, published, today);
  if (state.phase === 'after') {
    const { before, between, ago } = passedWords(state, false);
    return `${before} X ${between} DAY, ${ago}`;
  }
  return coming(comingWords(state, false));
}

describe('what a reader reads', () => {
  test.each([
    ['2025-01-11', '9 days left until'],
    ['2025-01-19', '1 day left until'],
    ['2025-01-20', 'Today is'],
    ['2025-01-21', '9 days were left until X when the article appeared; it passed on DAY, 1 day ago'],
    ['2025-02-20', '9 days were left until X when the article appeared; it passed on DAY, 1 month ago'],
    [
      '2026-03-01',
      '9 days were left until X when the article appeared; it passed on DAY, 1 year 1 month 9 days ago',
    ],
    [
      '2027-01-22',
      '9 days were left until X when the article appeared; it passed on DAY, 2 years 2 days ago',
    ],
  ])('on %s: "%s"', (today, words) => {
    expect(said(today)).toBe(words);
  });

  test.each([
    ['2025-01-19', '1 day was left until X when the article appeared; it passed on DAY, 1 month ago'],
    ['2025-01-20', 'The article appeared on the day itself: X was on DAY, 1 month ago'],
    ['2025-01-21', 'When the article appeared, X had passed already: it was on DAY, 1 month ago'],
  ])('of an article from %s: "%s"', (published, words) => {
    expect(said('2025-02-20', published)).toBe(words);
  });
});

test.each([
  ['2025-01-11', '11 January 2025', '9 days left on 11 January 2025 until X, DAY.'],
  ['2025-01-19', null, '1 day left until X, DAY.'],
  ['2025-01-20', null, 'Today is X, DAY.'],
  ['2025-01-21', null, '9 days were left until X when the article appeared; it passed on DAY, 1 day ago.'],
])('on %s it is said in one sentence', (today, from, words) => {
  expect(standingInWords(countdown(DEADLINE, PUBLISHED, today), 'X', 'DAY', from, false)).toBe(words);
});

it('says a count on every day but the deadline’s own, and never a zero or a negative', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (away) => {
      const today = fromDayNumber(dayNumber(DEADLINE) + away);
      const counts = [...said(today).matchAll(/(-?\d+) (year|month|day)(s?)/g)];
      expect(counts.length > 0).toBe(away !== 0);
      for (const [, count, , plural] of counts) {
        expect(Number(count)).toBeGreaterThan(0);
        expect(plural === 's').toBe(Number(count) !== 1);
      }
    }),
  );
});

describe('of a time of the clock', () => {
  test.each([
    [{ days: 3, hours: 1 }, '3 days 1 hour left until'],
    [{ days: 3, hours: 0 }, '3 days left until'],
    [{ hours: 1, minutes: 59 }, '1 hour 59 minutes left until'],
    [{ hours: 0, minutes: 1 }, '1 minute left until'],
    [{ hours: 0, minutes: 0 }, 'Less than a minute is left until'],
  ])('%o before: "%s"', (left, words) => {
    expect(coming(comingWords({ phase: 'before', left }, false))).toBe(words);
  });

  test.each([
    [{ hours: 0, minutes: 0 }, 'less than a minute ago'],
    [{ hours: 0, minutes: 20 }, '20 minutes ago'],
    [{ hours: 47, minutes: 1 }, '47 hours 1 minute ago'],
    [{ years: 0, months: 0, days: 2 }, '2 days ago'],
  ])('%o after: "%s"', (ago, words) => {
    expect(passedWords({ ago, leftAtPublication: 1 }, false).ago).toBe(words);
  });
});

describe('of the end of a month', () => {
  const ago = { years: 0, months: 1, days: 0 };

  test('its last day is said to be that', () => {
    expect(coming(comingWords({ phase: 'on' }, true))).toBe('Today is the last day for');
  });

  test.each([
    [120, '120 days were left until X when the article appeared; it passed at END'],
    [0, 'The article appeared on the month’s last day: X was at END'],
    [null, 'When the article appeared, X had passed already: it was at END'],
  ])('with %s days left at publication: "%s"', (leftAtPublication, words) => {
    const { before, between } = passedWords({ ago, leftAtPublication }, true);
    expect(`${before} X ${between} END`).toBe(words);
  });
});
