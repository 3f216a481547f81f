import { expect, test } from 'vitest';
import { align } from './align.ts';
import { createLexicon, tokensOf } from './tokens.ts';
import { wordsAmong } from './words.ts';

/** The words kept, as they stand in the sentence, with "_" for each that stands between two of them. */
function kept(quote: string, sentence: string): string {
  const lexicon = createLexicon();
  const [quoted, standing] = [quote, sentence].map((text) => {
    const tokens = tokensOf(text, lexicon);
    return wordsAmong(tokens, 0, tokens.ids.length, lexicon);
  });
  const places = align(quoted ?? [], standing ?? []).map(([, place]) => place);
  const [first = 0, last = -1] = [places[0], places.at(-1)];
  return (standing ?? [])
    .slice(first, last + 1)
    .map(({ text }, step) => (places.includes(first + step) ? text : '_'))
    .join(' ');
}

test.each([
  ['the gates stay shut', 'she says the gates stay shut for now', 'the gates stay shut'],
  ['the gates stay shut', 'the gates will stay shut', 'the gates _ stay shut'],
  ['the gates stay shut', 'the gates shut', 'the gates shut'],
  ['over 46,000 people', 'of 45,000 people', 'people'],
  // Where words stand twice, those are kept that stand closest together, not the first ones.
  ['a b c', 'a x x b c a b c', 'a b c'],
  ['the board met', 'the men of the board met', 'the board met'],
  ['the board met', 'the board met the board', 'the board met'],
  // A word is worth four that stand between and not five: then it is as if it were not there.
  ['a b', 'a x x x x b', 'a _ _ _ _ b'],
  ['a b', 'a x x x x x b', 'a'],
  [`a b c d`, `a b ${'x '.repeat(8)}c d`, `a b ${'_ '.repeat(8)}c d`],
  [`a b c d`, `a b ${'x '.repeat(9)}c d`, 'a b'],
  // The same spelling comes before another one of the same word.
  ['defence', 'defense x defence', 'defence'],
  ['defence', 'defence x defense', 'defence'],
  ['defence', 'the defense', 'defense'],
  // A place nearer by is worth more than the same spelling.
  ['a defence', 'a defense x defence', 'a defense'],
  ['a b', 'b a', 'b'],
  ['a b', 'x y', ''],
  ['', 'x', ''],
  ['a', '', ''],
])('of %j in %j are kept: %j', (quote, sentence, words) => {
  expect(kept(quote, sentence)).toBe(words);
});

test('each word kept is told by its place in the quote and in the sentence', () => {
  const lexicon = createLexicon();
  const tokens = tokensOf('x a y b', lexicon);
  const sentence = wordsAmong(tokens, 0, tokens.ids.length, lexicon);
  expect(align(sentence.slice(1), sentence)).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  expect(align(sentence.slice(2, 4), sentence.slice(1))).toEqual([
    [0, 1],
    [1, 2],
  ]);
});
