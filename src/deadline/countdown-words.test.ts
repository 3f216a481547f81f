import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber, fromDayNumber } from '../lib/calendar.ts';
import { countdown } from './countdown.ts';
import { comingWords, passedWords, standingInWords } from './countdown-words.ts';

const PUBLISHED = '2025-01-11';
const DEADLINE = '2025-01-20';

/** What a reader reads, but for the deadline's day. */
function said(today: string, published = PUBLISHED): string {
  const state = countdown(DEADLINE, published, today);
  if (state.phase === 'after') {
    const { before, between, ago } = passedWords(state);
    return `${before} X ${between} DAY, ${ago}`;
  }
  const { figure, end, joint } = comingWords(state);
  return [...(figure === null ? [] : [figure.count, figure.unit]), end, joint].join(' ');
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
  expect(standingInWords(countdown(DEADLINE, PUBLISHED, today), 'X', 'DAY', from)).toBe(words);
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
