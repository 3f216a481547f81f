import { expect, test } from 'vitest';
import { turningWords } from '../reading/turning-words.ts';
import { isFree, isJointMark, isYear, LONGEST_PHRASE, phraseBefore } from './beside-scope.ts';
import { besideInShort, scopeIn, wordsOf } from './fixtures.ts';

test('what stands before and after a quote are the words of its own sentences', () => {
  const { before, after, written } = scopeIn('So he left. Then she [met. The] board sat. It rained.');
  expect(before.map(({ text }) => text)).toEqual(['Then', 'she']);
  expect(after.map(({ text }) => text)).toEqual(['board', 'sat']);
  expect([3, 4, 11, 12].map(written)).toEqual(['', 'Then', '.', '']);
  expect(scopeIn('[It] rained').before).toEqual([]);
});

test.each([
  ['3–[15]', true],
  ['3 – [15]', true],
  ['3/[15]', true],
  ['3:[15]', true],
  ['3—[15]', true],
  ['3 — [15]', false],
  ['3 -- [15]', false],
  ['3 / [15]', false],
  ['3/ [15]', false],
  ['3 /[15]', false],
  ['3,[15]', false],
])('in %j the mark joins two numbers: %s', (text, answer) => {
  const scope = scopeIn(text);
  expect(isJointMark(scope, scope.at.from - 1)).toBe(answer);
});

test.each([
  ['1899', false],
  ['1999', true],
  ['2024', true],
  ['2100', false],
  ['20245', false],
])('%s is a year: %s', (text, answer) => {
  const [word] = wordsOf(text);
  expect(word && isYear(word)).toBe(answer);
});

test('no phrase that turns a number is longer than those that are looked for', () => {
  for (const tag of ['en', 'ar', 'he', 'de', 'fr', 'es']) {
    const { hedges, trailing, negations } = turningWords(tag);
    for (const phrase of [...hedges, ...trailing, ...negations])
      expect(phrase.split(' ').length).toBeLessThanOrEqual(LONGEST_PHRASE);
  }
});

test.each([
  ['at the very least [15]', 'en', 'at the very least'],
  ['he is less than [15]', 'en', 'less than'],
  ['than [15]', 'en', ''],
  ['less than that [15]', 'en', ''],
  ['Less Than [15]', 'en', 'Less Than'],
  ['ולא יותר מ [15]', 'he', 'ולא יותר מ'],
  ['ורק [15]', 'he', 'ורק'],
  ['[15]', 'en', ''],
])('before the quote in %j (%s) stands %j', (text, language, phrase) => {
  const scope = scopeIn(text, { language });
  const found = phraseBefore(scope.before, scope.before.length, scope.words.hedges, scope.words);
  expect(besideInShort(scope, found && { ...found, numbers: [] })).toBe(phrase);
});

test.each([
  ["wasn't [15]", "wasn't"],
  ['never [15]', 'never'],
  ["it wasn't so [15]", ''],
])('before the quote in %j the negation is %j', (text, phrase) => {
  const scope = scopeIn(text);
  const found = phraseBefore(scope.before, scope.before.length, scope.words.negations, scope.words);
  expect(besideInShort(scope, found && { ...found, numbers: [] })).toBe(phrase);
});

test.each([
  ['not [15]', true],
  ['not “($[15]', true],
  ['non-[15]', true],
  ['not - [15]', false],
  ['not, [15]', false],
  ['not “, [15]', false],
  ['not, “[15]', false],
])('between the word and the quote in %j nothing parts two thoughts: %s', (text, answer) => {
  const scope = scopeIn(text);
  expect(isFree(scope, scope.before[0]?.next ?? 0, scope.at.from)).toBe(answer);
});
