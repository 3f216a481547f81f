import { expect, test } from 'vitest';
import { verdict } from './fixtures.ts';
import { placesOf } from './verdict.ts';

const sentences = (text: string, quote: string) =>
  placesOf(verdict(text, quote)).map(({ sentence }) => sentence);

test.each([
  ['found', 'The board met.', 'The board', ['The board met.']],
  [
    'changed',
    'Over 45,000 people were killed in it.',
    'over 46,000 people were killed in it',
    ['Over 45,000 people were killed in it.'],
  ],
  ['found more than once', 'The board met. A board left.', 'board', ['The board met.', 'A board left.']],
  ['not found', 'The board met.', 'the mayor', []],
])('a quote that is %s stands where its words do', (_, text, quote, places) => {
  expect(sentences(text, quote)).toEqual(places);
});
