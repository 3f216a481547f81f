import { expect, test } from 'vitest';
import { besides } from './besides.ts';

const TEXT = 'one two three four five six seven eight nine';

test.each([
  ['five', undefined, { prefix: 'two three four', suffix: 'six seven eight' }],
  ['five', 1, { prefix: 'four', suffix: 'six' }],
  ['one', 2, { suffix: 'two three' }],
  ['nine', 2, { prefix: 'seven eight' }],
  [TEXT, 2, {}],
])('beside %j stand, of %s words at most, %j', (words, count, beside) => {
  const at = TEXT.indexOf(words);
  expect(besides(TEXT, at, at + words.length, count)).toEqual(beside);
});
