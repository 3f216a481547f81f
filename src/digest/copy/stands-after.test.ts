import { expect, test } from 'vitest';
import type { Guard } from './beside-scope.ts';
import { besideInShort, scopeIn } from './fixtures.ts';
import { standsAfter } from './stands-after.ts';

const stands = (text: string, guard: Partial<Guard>) => {
  const scope = scopeIn(text, guard);
  return besideInShort(scope, standsAfter(scope));
};
const counted = (...after: string[]) => ({ number: { leads: true, after, signed: false } });
const percent = { number: { leads: true, after: [], signed: true } };

test.each<[string, Partial<Guard>, string]>([
  ['In [15]–20 months', {}, '–20, of 20'],
  ['In [15] – 20 months', {}, '– 20, of 20'],
  ['In [15]/20 months', {}, '/20, of 20'],
  ['In [15] to 20 months', {}, 'to 20, of 20'],
  ['In [15]%–20 of them', {}, '%–20, of 20'],
  ['In [15] – $20 of them', {}, '– $20, of 20'],
  ['In [15 feet] to 20 feet', counted('feet'), 'to 20 feet, of 20'],
  ['In [15 feet] – 20 feet', counted('feet'), '– 20 feet, of 20'],
  ['From [15] to 20 months', {}, 'to 20, of 20'],
  // Nothing that begins with the number.
  ['In [15] and 20 months', {}, ''],
  ['In [15] — 20 months', {}, ''],
  ['In [15] to them', {}, ''],
  ['In [15]–', {}, ''],
  ['In [15] to 2023', {}, ''],
  ['In [15], to 20 months', {}, ''],
  ['In [15] – (a 20', {}, ''],
  ['In [15] – (“20', {}, ''],
  ['In [15 feet] to 20 miles', counted('feet'), ''],
  ['In [15 feet] to 20', counted('feet'), ''],
  ['In [15 long feet] to 20 feet', counted('long', 'feet'), ''],
  ['It fell from [15] to 20', percent, ''],
])('a range that begins with the number: %j, %j: %j', (text, guard, beside) => {
  expect(stands(text, guard)).toBe(beside);
});

test.each<[string, Partial<Guard>, string]>([
  ['In [15]+ months', {}, '+'],
  ['In [15 months]+', counted('months'), '+'],
  ['In [15]% of them', {}, '%, of 15 → 15%'],
  ['In [15] million homes', {}, 'million, of 15 → 15 million'],
  ['In [40]-odd homes', {}, '-odd'],
  // Not at the number, or of what follows.
  ['In [15] + 3 months', {}, ''],
  ['In [15]% of them', percent, ''],
  ['In [15 homes] million', counted('homes'), ''],
  ['In [15], million homes', {}, ''],
  ['In [40] -odd homes', {}, ''],
  ['In [40]-year homes', {}, ''],
])('a sign or a scale at the number: %j, %j: %j', (text, guard, beside) => {
  expect(stands(text, guard)).toBe(beside);
});

test.each<[string, Partial<Guard>, string]>([
  ['In [15] or so of them', {}, 'or so'],
  ['In [15] months or so they', {}, 'or so'],
  ['In [15] long months or so they', {}, 'or so'],
  ['In [15 months] or so they', counted('months'), 'or so'],
  ['In [15 months], or so they', counted('months'), 'or so'],
  ['In [15 months] (or so) they', counted('months'), 'or so'],
  ['In [15 months] at least.', counted('months'), 'at least'],
  ['In [15 months] at least, they', counted('months'), 'at least'],
  ['In [15 months] at least', counted('months'), 'at least'],
  // Too far off, parted, or of another number.
  ['In [15] very long months or so they', {}, ''],
  ['In [15 very long] months or so they', counted('very', 'long'), ''],
  ['In [15 months of war] or so they', counted('months', 'of', 'war'), ''],
  ['In [15 months]; or so they', counted('months'), ''],
  ['In [15 months] “(or so they', counted('months'), ''],
  ['In [15], months or so', {}, ''],
  ['In [15 months] at least one fell', counted('months'), ''],
  ['In [15 months] or', counted('months'), ''],
  ['In [15 months]', counted('months'), ''],
  ['In [many months] or so', { number: null }, ''],
])('a hedge behind the number: %j, %j: %j', (text, guard, beside) => {
  expect(stands(text, guard)).toBe(beside);
});

test.each<[string, Partial<Guard>, string]>([
  ['There [15 people] not known left', {}, 'not'],
  ['There [15 people] have not left', {}, 'not'],
  ['There [15 people] sure they never left', {}, 'never'],
  ['There [they left] never', { number: null, reach: 0 }, 'never'],
  // Further off, in another clause, in an aside, or said by the statement itself.
  ['There [15 people] who never left', {}, ''],
  ['There [15 people] sure they too never left', {}, ''],
  ['There [15 people] sure they never left', { reach: 1 }, ''],
  ['There [they left] soon never', { number: null, reach: 0 }, ''],
  ['There [15 people], not more', {}, ''],
  ['There [15 people] (not all) left', {}, ''],
  ['There [15 people] left. Not all', {}, ''],
  ['There [15 people] have not left', { reach: -1 }, ''],
])('a negation: %j, %j: %j', (text, guard, beside) => {
  expect(stands(text, guard)).toBe(beside);
});

test('what stands behind a helping verb denies the predicate, and what stands alone the words', () => {
  expect(standsAfter(scopeIn('There [15 people] have not left'))?.ofPredicate).toBe(true);
  expect(standsAfter(scopeIn('There [15 people] not known left'))?.ofPredicate).toBe(false);
});
