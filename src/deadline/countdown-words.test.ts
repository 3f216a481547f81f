import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber, fromDayNumber } from '../lib/calendar.ts';
import { countdown } from './countdown.ts';
import { countdownInWords } from './countdown-words.ts';

const PUBLISHED = '2025-01-11';
const DEADLINE = '2025-01-20';

/** The large line and what follows it, as a reader reads them. */
function said(today: string, published = PUBLISHED): string {
  const { figures, end, joint, more } = countdownInWords(countdown(DEADLINE, published, today));
  const line = [...figures.map(({ count, unit }) => `${count} ${unit}`), end, joint].join(' ');
  return more === null ? line : `${line}. ${more}`;
}

describe('what a reader reads', () => {
  test.each([
    ['2025-01-11', '9 days left until'],
    ['2025-01-19', '1 day left until'],
    ['2025-01-20', 'Today is'],
    ['2025-01-21', '1 day ago was. When the article appeared, 9 days were left.'],
    ['2025-02-20', '1 month ago was. When the article appeared, 9 days were left.'],
    ['2026-03-01', '1 year 1 month 9 days ago was. When the article appeared, 9 days were left.'],
    ['2027-01-22', '2 years 2 days ago was. When the article appeared, 9 days were left.'],
  ])('on %s: "%s"', (today, words) => {
    expect(said(today)).toBe(words);
  });

  test.each([
    ['2025-01-19', 'When the article appeared, 1 day was left.'],
    ['2025-01-20', 'It was the day the article appeared.'],
    ['2025-01-21', 'It had already passed when the article appeared.'],
  ])('of an article from %s: "%s"', (published, words) => {
    expect(said('2025-02-20', published)).toBe(`1 month ago was. ${words}`);
  });
});

it('shows a figure on every day but the deadline’s own, and never a zero or a negative', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (away) => {
      const today = fromDayNumber(dayNumber(DEADLINE) + away);
      const { figures } = countdownInWords(countdown(DEADLINE, PUBLISHED, today));
      expect(figures.length > 0).toBe(away !== 0);
      for (const { count, unit } of figures) {
        expect(count).toBeGreaterThan(0);
        expect(unit.endsWith('s')).toBe(count !== 1);
      }
    }),
  );
});
