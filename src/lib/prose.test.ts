import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { capitalised, counted, listInWords, numberInFigures } from './prose.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('the list %j is "%s"', (items, words) => {
  expect(listInWords(items)).toBe(words);
});

it('counts in the singular and the plural, a regular one or another', () => {
  expect(counted(1, 'day')).toBe('1 day');
  expect(counted(0, 'day')).toBe('0 days');
  expect(counted(1_200, 'day')).toBe('1,200 days');
  expect(counted(2, 'person', 'people')).toBe('2 people');
  expect(counted(1, 'person', 'people')).toBe('1 person');
});

it('writes a number in full, whatever the machine prefers', () => {
  expect(numberInFigures(46_000)).toBe('46,000');
  expect(numberInFigures(0.5)).toBe('0.5');
  // Rounding would say what the article does not.
  expect(numberInFigures(1_234.5678)).toBe('1,234.5678');
  expect(numberInFigures(Number.MAX_SAFE_INTEGER)).toBe('9,007,199,254,740,991');
});

it('writes every number as the platform does', () => {
  const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
  const numbers = fc.oneof(fc.double({ noNaN: true }), fc.maxSafeInteger(), fc.constantFrom(0, 1e21));
  // Nearer to nothing, the platform rounds at its twentieth place, and we do not.
  const held = numbers.filter((value) => value === 0 || Math.abs(value) >= 1e-3).map((value) => value + 0);
  fc.assert(fc.property(held, (value) => numberInFigures(value) === figures.format(value)));
});

it('makes only the first letter a capital', () => {
  expect(capitalised('people moved in Lowbridge')).toBe('People moved in Lowbridge');
  expect(capitalised('état')).toBe('État');
  expect(capitalised('')).toBe('');
});
