import { describe, expect, test } from 'vitest';
import { copyOf, wordsOf } from './fixtures.ts';
import { wordsAmong } from './words.ts';

test.each([
  ['The U.S. and Gaza’s talks', ['The', 'U.S.', 'and', "Gaza's", 'talks']],
  ['high-level talks', ['high', 'level', 'talks']],
  ['over 46 000 people', ['over', '46000', 'people']],
  ['46 0000', ['46', '0000']],
  // The full stop of a sentence is no word's.
  ['He left. She stayed.', ['He', 'left', 'She', 'stayed']],
  ['a . b', ['a', 'b']],
  ["the boys' club", ['the', 'boys', 'club']],
  ['— “no” —', ['no']],
  ['two hundred and fifty people', ['two hundred and fifty', 'people']],
  ['twenty-two towns', ['twenty-two', 'towns']],
  ['twenty - two', ['twenty', 'two']],
  ['five or six', ['five', 'or', 'six']],
  ['two, three', ['two', 'three']],
  ['half a million', ['half a million']],
  ['one and', ['one', 'and']],
  ['a town', ['a', 'town']],
  ['5 million', ['5', 'million']],
  ['', []],
])('%j is the words %j', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

describe('a word', () => {
  const [the, eu, fifty, town] = wordsOf('the EU fifty town');

  test('tells one sentence from another if it is neither a number nor a word that any may hold', () => {
    expect([the, eu, fifty, town].map((word) => word?.content)).toEqual([false, true, false, true]);
    expect([the, eu, fifty, town].map((word) => word?.number)).toEqual([false, false, true, false]);
    expect([the, eu, fifty, town].map((word) => word?.capital)).toEqual([false, true, false, false]);
  });

  test('knows its tokens, a number all of them, and has its value as form', () => {
    expect(wordsOf('two hundred and fifty people')).toMatchObject([
      { form: '#250', first: 0, next: 4, number: true, content: false },
      { first: 4, next: 5 },
    ]);
  });
});

test('the longest number that there is has eleven words', () => {
  const number = 'nine hundred and ninety-nine thousand nine hundred and ninety-nine';
  expect(wordsOf(`${number} people`).map(({ text }) => text)).toEqual([number, 'people']);
});

test('words are read from one token to another, and none is read on past it', () => {
  const { copy, lexicon } = copyOf('Of the U.S. and two hundred people');
  expect(wordsAmong(copy, 1, 4, lexicon).map(({ text }) => text)).toEqual(['the', 'U']);
  expect(wordsAmong(copy, 6, 8, lexicon).map(({ text }) => text)).toEqual(['and', 'two']);
});
