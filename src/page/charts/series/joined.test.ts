import { expect, test } from 'vitest';
import { endOf, startOf } from '../../../digest/dates.ts';
import { joinedToNext } from './joined.ts';

const joined = (...dates: string[]) =>
  joinedToNext(dates.map((date) => ({ start: startOf(date), end: endOf(date) })));

test('two moments are joined, and moments that are evenly spaced', () => {
  expect(joined('2025-06-01', '2025-06-09')).toEqual([true]);
  expect(joined('2025-01', '2025-02', '2025-03')).toEqual([true, true]);
  expect(joined('2025-06-02', '2025-06-04', '2025-06-07')).toEqual([true, true]);
});

test('a step longer than usual stays open', () => {
  expect(joined('2025-06-02', '2025-06-03', '2025-06-04', '2025-06-10')).toEqual([true, true, false]);
  expect(joined('2025-06-02', '2025-06-04', '2025-06-08')).toEqual([true, false]);
});

test('times that follow on one another are joined, however long', () => {
  expect(joined('2021-01/2021-12', '2022-01/2022-12', '2023-01-02', '2023-01-03')).toEqual([
    true,
    true,
    true,
  ]);
});

test('one alone is joined to nothing', () => {
  expect(joined('2025-06-02')).toEqual([]);
  expect(joined()).toEqual([]);
});
