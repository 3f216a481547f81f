import { expect, it } from 'vitest';
import { asOfInWords, dateAsRead, dateAsSaid } from './dated.ts';

const given = { date: '2025-01-09' };
const loose = { date: '2025-01-05/2025-01-11', words: 'in the past week' };

it('shows a date of the article as it is', () => {
  expect(dateAsSaid(given)).toBe('9 January 2025');
  expect(dateAsRead(given)).toBe('9 January 2025');
  expect(asOfInWords(given)).toBe('as of 9 January 2025');
});

it('shows a loose date in the words of the article, and never a span without saying whose it is', () => {
  expect(dateAsSaid(loose)).toBe('“in the past week”');
  expect(dateAsRead(loose)).toBe('“in the past week” (our reading: 5 to 11 January 2025)');
  expect(asOfInWords(loose)).toBe('dated “in the past week” (our reading: 5 to 11 January 2025)');
});

it('says in its reading of loose words that it lasted', () => {
  expect(dateAsRead({ ...loose, span: 'throughout' })).toBe(
    '“in the past week” (our reading: throughout 5 to 11 January 2025)',
  );
});

it('says of what time a number is, where that is another than when it was said', () => {
  const of = '2000/2022';
  expect(dateAsSaid({ ...given, of })).toBe('9 January 2025, for 2000 to 2022');
  expect(dateAsSaid({ ...given, date: '2022', of: '2022' })).toBe('2022');
  expect(asOfInWords({ ...loose, of })).toBe(
    'dated “in the past week” (our reading: 5 to 11 January 2025), for 2000 to 2022',
  );
});
