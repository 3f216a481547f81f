import { describe, expect, it, test } from 'vitest';
import { deadlinesOf, dueDay, dueForMachines, dueInShort, dueInWords, precisionOf } from './deadlines.ts';
import { tinyDigest } from './fixtures.ts';

const NEW_YORK = 'America/New_York';

describe('a deadline', () => {
  test.each([
    ['2025-01-20', 'day', '2025-01-20', 'Monday 20 January 2025', '20 January 2025', '2025-01-20'],
    ['2024-02', 'month', '2024-02-29', 'the end of February 2024', 'the end of February 2024', '2024-02'],
    [
      '2023-09-14T23:59',
      'time',
      '2023-09-14',
      'Thursday 14 September 2023 at 23:59, New York time',
      '14 September 2023 at 23:59, New York time',
      '2023-09-14T23:59-04:00',
    ],
  ])('%s', (date, precision, day, words, short, machines) => {
    const due = { date, timeZone: NEW_YORK };
    expect([precisionOf(date), dueDay(date), dueInWords(due), dueInShort(due), dueForMachines(due)]).toEqual([
      precision,
      day,
      words,
      short,
      machines,
    ]);
  });
});

it('may be one, several, or none', () => {
  const [one] = deadlinesOf(tinyDigest());
  if (one === undefined) throw new Error('the fixture has a deadline');
  expect(deadlinesOf({ deadline: [one, one] })).toEqual([one, one]);
  expect(deadlinesOf({})).toEqual([]);
});
