import { expect, test } from 'vitest';
import { measureOf, numberOf, type SingleQuantity, scaleOf } from './quantities.ts';

test.each<[SingleQuantity, string, number, string]>([
  [{ qualifier: 'exact', value: 61 }, 'value', 61, 'people per day'],
  [{ qualifier: 'exact', ratio: [1, 4] }, 'ratio', 0.25, 'shares of people per day'],
  [{ qualifier: 'exact', times: 2 }, 'times', 2, 'times people per day'],
])('%j is a %s of %d, on the scale of %s', (quantity, measure, number, scale) => {
  expect(measureOf(quantity)).toBe(measure);
  expect(numberOf(quantity)).toBe(number);
  expect(scaleOf({ unit: 'people', per: 'per day', quantity })).toBe(scale);
});

test('what is computed is on the scale of its unit', () => {
  expect(scaleOf({ unit: 'people' })).toBe('people');
});
