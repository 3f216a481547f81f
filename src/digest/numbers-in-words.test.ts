import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { numbersIn } from './numbers-in-words.ts';

const valuesIn = (text: string) => numbersIn(text).map(({ value }) => value);

test.each<[string, number[]]>([
  ['over 46,000 people', [46_000]],
  ['46 000 people', [46_000]],
  ['two bodies', [2]],
  ['a dozen', [12]],
  ['half a dozen', [6]],
  ['two dozen', [24]],
  ['twenty-one', [21]],
  ['two hundred', [200]],
  ['two hundred and twenty-one', [221]],
  ['one thousand two hundred', [1200]],
  ['six hundred and fifty thousand', [650_000]],
  ['half a million', [500_000]],
  ['two and a half million', [2_500_000]],
  ['3 and a half million', [3_500_000]],
  ['2 1/2 dozen', [30]],
  ['1.2 million', [1_200_000]],
  ['2.3 million', [2_300_000]],
  ['$1.2bn', [1_200_000_000]],
  ['a 15-month war', [15]],
  ['5m of rope for $5m', [5, 5_000_000]],
  ['some 1,200 people and about 250', [1200, 250]],
  ['one or two', [1, 2]],
  ['in 2024 100 people', [2024, 100]],
  ['one, two', [1, 2]],
  ['٤٦٬٠٠٠', [46_000]],
  // No number a figure could stand on: indefinite, part of a word, or written so that it could be two things.
  ['dozens, several hundred, thousands', []],
  ['the 40s', []],
  ['someone often', []],
  ['1,2 and 1.200.5', []],
  ['a war', []],
])('reads %j as %j', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

it('reads back any whole number written with commas, and says where it stands', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (value) => {
      const written = value.toLocaleString('en-US');
      const text = `over ${written} people`;
      expect(numbersIn(text)).toEqual([{ value, scale: 1, start: 5, end: 5 + written.length }]);
    }),
  );
});
