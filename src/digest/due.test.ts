import { describe, expect, test } from 'vitest';
import { dueDay, dueInShort, dueInWords, precisionOf } from './due.ts';

const NEW_YORK = 'America/New_York';

describe('a deadline', () => {
  test.each([
    ['2025-01-20', 'day', '2025-01-20', 'Monday 20 January 2025', '20 January 2025'],
    ['2024-02', 'month', '2024-02-29', 'the end of February 2024', 'the end of February 2024'],
    [
      '2023-09-14T23:59',
      'time',
      '2023-09-14',
      'Thursday 14 September 2023 at 23:59, New York time',
      '14 September 2023 at 23:59, New York time',
    ],
  ])('%s', (date, precision, day, words, short) => {
    const due = { date, timeZone: NEW_YORK };
    expect([precisionOf(date), dueDay(date), dueInWords(due), dueInShort(due)]).toEqual([
      precision,
      day,
      words,
      short,
    ]);
  });
});
