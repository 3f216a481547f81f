import { expect, test } from 'vitest';
import { numbersThatDiffer, wordDifference } from './difference.ts';
import { createLexicon, tokensOf } from './tokens.ts';
import { differenceAsText } from './verdict-words.ts';

function difference(here: string, there: string): string {
  const lexicon = createLexicon();
  const [ours, theirs] = [here, there].map((text) => {
    const tokens = tokensOf(text, lexicon);
    return { tokens, from: 0, to: tokens.ids.length };
  });
  if (ours === undefined || theirs === undefined) throw new Error('two texts make two');
  return differenceAsText(wordDifference(ours, theirs, lexicon));
}

test.each([
  ['a b c', 'a b c', 'a b c'],
  ['a b c', 'a c', 'a [-b-] c'],
  ['a c', 'a b c', 'a {+b+} c'],
  ['a b', 'c d', '[-a b-] {+c d+}'],
  ['a b c d', 'a x c y', 'a [-b-] {+x+} c [-d-] {+y+}'],
  // Of two ways the one that keeps more.
  ['a b c a', 'b c a b', '[-a-] b c a {+b+}'],
  ['x a b c', 'a b c x', '[-x-] a b c {+x+}'],
  ['a b c x', 'x a b c', '{+x+} a b c [-x-]'],
  ['', 'a', '{+a+}'],
  ['a', '', '[-a-]'],
  // What an edition may set otherwise is the same.
  ['“a”  b', "'a'\nb", "'a' b"],
  ['high-level', 'high level', 'high[---] level'],
  ['a-b', 'a-c', 'a-[-b-]{+c+}'],
  ['a, b', 'a b', '[-a,-] {+a+} b'],
])('from %j to %j: %s', (here, there, shown) => {
  expect(difference(here, there)).toBe(shown);
});

test('of a stretch within a text only that is compared', () => {
  const lexicon = createLexicon();
  const tokens = tokensOf('one two three four', lexicon);
  const spans = wordDifference({ tokens, from: 1, to: 3 }, { tokens, from: 1, to: 4 }, lexicon);
  expect(spans).toEqual([
    { kind: 'same', text: 'two three', spaced: false },
    { kind: 'added', text: 'four', spaced: true },
  ]);
});

test.each<[string, string, readonly (readonly [string | null, string | null])[]]>([
  ['46,000 people', '46 000 people', []],
  ['two of 5', '2 of five', []],
  ['46,000 people', '45,000 people', [['46,000', '45,000']]],
  ['46,000 people', 'many people', [['46,000', null]]],
  ['people', '7 people', [[null, '7']]],
  ['1 then 2 then 3', '1 then 9 then 3', [['2', '9']]],
  [
    '1 then 2',
    '3 then 4',
    [
      ['1', '3'],
      ['2', '4'],
    ],
  ],
  [
    '1 then 2',
    '3 then 2 then 4',
    [
      ['1', '3'],
      [null, '4'],
    ],
  ],
  [
    '1, 2, 3',
    '4',
    [
      ['1', '4'],
      ['2', null],
      ['3', null],
    ],
  ],
])('the numbers of %j and %j that differ', (here, there, pairs) => {
  expect(numbersThatDiffer(here, there).map((pair) => [pair.here, pair.there])).toEqual(pairs);
});
