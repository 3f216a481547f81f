import { describe, expect, it, test } from 'vitest';
import { dateInWords, dayInWords, endOf, monthOf, startOf, timeOf, weekdayOf } from './dates.ts';

/** Every form a digest's date may have, with its first and last day and its words. */
const FORMS = [
  ['2025-01-09', '2025-01-09', '2025-01-09', '9 January 2025'],
  ['2023-11', '2023-11-01', '2023-11-30', 'November 2023'],
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
  ['2025-01-04/2025-01-11', '2025-01-04', '2025-01-11', '4 to 11 January 2025'],
  ['2024-11-30/2024-12-01', '2024-11-30', '2024-12-01', '30 November to 1 December 2024'],
  ['2024-12-31/2025-01-01', '2024-12-31', '2025-01-01', '31 December 2024 to 1 January 2025'],
  // The same month of two years must not lose its first year.
  ['2024-01-04/2025-01-11', '2024-01-04', '2025-01-11', '4 January 2024 to 11 January 2025'],
  ['2023-11/2024-02', '2023-11-01', '2024-02-29', 'November 2023 to February 2024'],
  ['2023-11/2023-12-24', '2023-11-01', '2023-12-24', 'November 2023 to 24 December 2023'],
  ['2023-10-07/2023-11', '2023-10-07', '2023-11-30', '7 October 2023 to November 2023'],
  ['2023', '2023-01-01', '2023-12-31', '2023'],
  ['2000/2022', '2000-01-01', '2022-12-31', '2000 to 2022'],
  ['2019/2020-03', '2019-01-01', '2020-03-31', '2019 to March 2020'],
  ['2024-02/2024', '2024-02-01', '2024-12-31', 'February 2024 to 2024'],
  ['2023/2023-05-04', '2023-01-01', '2023-05-04', '2023 to 4 May 2023'],
] as const;

describe.each(FORMS)('%s', (date, start, end, words) => {
  it(`runs from ${start} to ${end}`, () => {
    expect([startOf(date), endOf(date)]).toEqual([start, end]);
  });

  it(`is "${words}" in words`, () => {
    expect(dateInWords(date)).toBe(words);
  });
});

test.each([
  ['2025-01-11', 'Saturday 11 January 2025'],
  ['2024-02-29', 'Thursday 29 February 2024'],
  ['2025-01-01', 'Wednesday 1 January 2025'],
])('the day %s is %s', (day, words) => {
  expect(dayInWords(day)).toBe(words);
});

it('takes the time that a number is of, where another is given than when it was so', () => {
  expect(timeOf({ when: '2000', asOf: '2024' })).toBe('2000');
  expect(timeOf({ asOf: '2024' })).toBe('2024');
});

it('names weekdays and months on their own', () => {
  expect(weekdayOf('2025-01-20')).toBe('Monday');
  expect(monthOf('2025-01-20')).toBe('January');
});
