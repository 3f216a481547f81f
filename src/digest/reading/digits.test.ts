import { expect, test } from 'vitest';
import { digitsSay } from './digits.ts';
import { english as read } from './en/english.ts';

const english = { group: ',', decimal: '.', eitherDecimal: false };
const german = { group: '.', decimal: ',', eitherDecimal: false };
const either = { ...english, eitherDecimal: true };

test.each([
  ['46000', english, 46_000],
  ['46,000', english, 46_000],
  ['46 000', english, 46_000],
  ["46'000", english, 46_000],
  ['1,234,567.89', english, 1_234_567.89],
  ['1,00,000', english, 100_000],
  ['12,34,567', english, 1_234_567],
  ['0.5', english, 0.5],
  // It could be two things.
  ['1,2', english, null],
  ['1,2345', english, null],
  ['1,23,456,789', english, null],
  ['1.2.3', english, null],
  ['46 0000', english, null],
  ['46.000', german, 46_000],
  ['46.000,5', german, 46_000.5],
  ['1,5', german, 1.5],
  ['1,2', either, 1.2],
  ['1,2345', either, 1.2345],
  ['1,234', either, 1234],
  ['1,23', either, 1.23],
])('%j says, with %j, %s', (digits, numerals, number) => {
  expect(digitsSay(digits, { ...read.numerals, ...numerals })).toBe(number);
});
