import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';
import { withoutParticle, wordsAt } from './number-words.ts';
import { tokensOf } from './tokens.ts';

/** The number that the words of a text begin with, and how many words it takes; null for none. */
function first(tag: string, text: string): readonly [value: number, words: number] | null {
  const language = languageOf(tag);
  if (language === null) throw new Error(`no reader for ${tag}`);
  const found = wordsAt(tokensOf(text), 0, text, language);
  return found === null ? null : [found.value, found.length];
}

test.each<[string, string, readonly [number, number] | null]>([
  ['en', 'two hundred and twenty-one people', [221, 5]],
  ['en', 'two, hundred', [2, 1]],
  ['en', 'two and people', [2, 1]],
  ['en', 'two and, three', [2, 1]],
  ['en', 'people', null],
  ['en', 'hundred', null],
  ['en', 'a hundred people', [100, 2]],
  ['en', 'a dozen eggs', [12, 2]],
  ['en', 'two dozen eggs', [24, 2]],
  ['en', 'two and dozen', [2, 1]],
  ['en', 'a people', null],
  ['en', 'a, hundred', null],
  ['en', 'half a million people', [500_000, 3]],
  ['en', 'half a people', null],
  ['en', 'two and a half hours', [2.5, 4]],
  ['en', 'two and a half million people', [2_500_000, 5]],
  ['en', 'two million and a half people', [2_500_000, 5]],
  ['en', 'three and a half, million', [3.5, 4]],
  // Percent behind a number is no number of its own.
  ['de', 'dreißig von hundert', [30, 1]],
  ['de', 'ein Mann', [1, 1]],
  ['de', 'eine halbe Million', [500_000, 3]],
  ['de', 'mehrere hundert', null],
  ['de', 'hundert', [100, 1]],
  ['de', 'zwei und eine halbe Million', [2, 1]],
  ['fr', 'une vingtaine', [20, 2]],
  ['fr', 'un 18', null],
  ['es', 'treinta y siete', [37, 3]],
  ['ar', 'ثلاثة وعشرون', [23, 2]],
  ['he', 'עשרים ושלושה', [23, 2]],
])('in %s, %j begins with %j', (tag, text, found) => {
  expect(first(tag, text)).toEqual(found);
});

test('a particle at the front of the first word is left out, and its letters are told', () => {
  const language = languageOf('he');
  const text = 'ושלושה אנשים';
  expect(language && wordsAt(tokensOf(text), 0, text, language)).toMatchObject({ value: 3, skipped: 1 });
});

test('a word is looked up without what may be written onto it, the shortest first', () => {
  expect(withoutParticle('abcde', 'a|ab|abc|abcd')).toEqual(['bcde', 'cde', 'de', 'e']);
  expect(withoutParticle('abcde', 'b')).toEqual([]);
  expect(withoutParticle('abcde', '')).toEqual([]);
});
