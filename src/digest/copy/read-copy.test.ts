import { expect, test } from 'vitest';
import { copyOf } from './fixtures.ts';
import { lastAtMost, readCopy } from './read-copy.ts';
import { createLexicon } from './tokens.ts';

test.each([
  [[0], 0, 0],
  [[0], 9, 0],
  [[0, 5], 4, 0],
  [[0, 5], 5, 1],
  [[0, 5, 9], 8, 1],
  [[0, 5, 9, 12], 9, 2],
  [[0, 5, 9, 12], 11, 2],
  [[0, 5, 9, 12], 99, 3],
  [[], 3, 0],
])('in %j the last that is at most %i has the place %i', (ascending, value, place) => {
  expect(lastAtMost(ascending, value)).toBe(place);
});

test('a copy keeps where the wanted words stand, in any of their spellings, and no others', () => {
  const { copy } = copyOf('The defence met. So defense, THE 2 and two left.', ['the', 'defense', '#2']);
  expect(copy.placesOf('the')).toEqual([0, 7]);
  expect(copy.placesOf('defense')).toEqual([1, 5]);
  expect(copy.placesOf('#2')).toEqual([8, 10]);
  expect(copy.placesOf('met')).toEqual([]);
  expect(copy.sentences).toEqual([0, 4]);
  expect([0, 3, 4, 99].map(copy.sentenceOf)).toEqual([0, 0, 1, 1]);
});

test('a long text is read in steps of 5,000 words, and the last one is no step', () => {
  const reading = readCopy('on '.repeat(12_500), createLexicon(), new Set());
  const shares: number[] = [];
  let step = reading.next();
  for (; !step.done; step = reading.next()) shares.push(step.value);
  expect(shares.map((share) => share.toFixed(2))).toEqual(['0.40', '0.80']);
  expect(step.value.ids).toHaveLength(12_500);
});
