import { expect, test } from 'vitest';
import type { Guard } from './beside-scope.ts';
import { besideInShort, scopeIn } from './fixtures.ts';
import { standsBefore } from './stands-before.ts';

const stands = (text: string, guard: Partial<Guard>) => {
  const scope = scopeIn(text, guard);
  return besideInShort(scope, standsBefore(scope));
};
const months = { number: { leads: true, after: ['months'], signed: false } };
const percent = { number: { leads: true, after: [], signed: true } };
const inside = { number: { leads: false, after: [], signed: false } };
const words = { number: null, reach: 0 };

test.each<[string, Partial<Guard>, string]>([
  ['In 3–[15] months', months, '3–, of 3'],
  ['In 3 – [15] months', months, '3 –, of 3'],
  ['In 3—[15] months', months, '3—, of 3'],
  ['In 3/[15] months', months, '3/, of 3'],
  ['In 3 to [15] months', months, '3 to, of 3'],
  ['In three to [15] months', months, 'three to, of three'],
  ['In between 3 and [15] months', months, 'between 3 and, of 3'],
  ['In 3 months to [15] months', months, '3 months to, of 3'],
  ['In 3%–[15]', percent, '3%–, of 3'],
  ['In 3% to [15]', percent, '3% to, of 3'],
  ['In 2023–[15] months', months, '2023–, of 2023'],
  ['From 3 to [15] months', months, '3 to, of 3'],
  // Nothing that the number ends.
  ['In 3 and [15] months', months, ''],
  ['In 3 — [15] months', months, ''],
  ['In 3 -- [15] months', months, ''],
  ['In 3 / [15] months', months, ''],
  ['In 3 weeks to [15] months', months, ''],
  ['In 3, to [15] months', months, ''],
  ['They came to [15] months', months, ''],
  ['In all–[15] months', months, ''],
  ['to [15] months', months, ''],
  ['In 2023 – [15] months', months, ''],
  ['In 2023 to [15] months', months, ''],
  ['It fell from 3 to [15]', percent, ''],
  ['In 3–[more than 15] months', inside, ''],
])('a range that ends with the number: %j, %j: %j', (text, guard, beside) => {
  expect(stands(text, guard)).toBe(beside);
});

test.each<[string, Partial<Guard>, string]>([
  ['It was -[15] there', {}, '-, of 15 → -15'],
  ['It was −[15] there', {}, '−, of 15 → −15'],
  ['It was − [15] there', {}, '−, of 15 → −15'],
  ['It was ~[15] there', {}, '~, of 15 → ~15'],
  ['It was <[15] there', {}, '<, of 15 → <15'],
  ['It was ~[fifteen] there', {}, '~'],
  ['An F -[15] flew', {}, '-, of 15 → -15'],
  // Dashes between words and thoughts.
  ['An F-[15] flew', {}, ''],
  ['It was - [15] there', {}, ''],
  ['It was —[15] there', {}, ''],
  ['It was --[15] there', {}, ''],
  ['It was -[over 15] there', inside, ''],
])('a sign at the number: %j, %j: %j', (text, guard, beside) => {
  expect(stands(text, guard)).toBe(beside);
});

test.each<[string, Partial<Guard>, string]>([
  ['It was nearly [15] there', {}, 'nearly'],
  ['It was nearly the [15] there', {}, 'nearly'],
  ['It was as little as [15] there', {}, 'as little as'],
  ['It was nearly “[15] there', {}, 'nearly'],
  ['It was nearly ([15] there', {}, 'nearly'],
  ['It was nearly [15] there', { reach: -1 }, 'nearly'],
  ['זה היה ורק [15] שם', { language: 'he' }, 'ורק'],
  // No hedge of this number.
  ['It was nearly, [15] there', {}, ''],
  ['It was nearly always [15] there', {}, ''],
  ['It nearly was [15] there', {}, ''],
  ['Nearly. [15] there', {}, ''],
  ['Above the [15] expected', {}, ''],
  ['It went up to [15] there', {}, ''],
  ['It was nearly [over 15] there', inside, ''],
  ['It was nearly [there]', words, ''],
])('a hedge of the number: %j, %j: %j', (text, guard, beside) => {
  expect(stands(text, guard)).toBe(beside);
});

test.each<[string, Partial<Guard>, string]>([
  ['It was not [15] there', {}, 'not'],
  ["It wasn't [15] there", {}, "wasn't"],
  ['It did not free [15] people', {}, 'not'],
  ['It did not free young [15] people', {}, 'not'],
  ['It has not yet been a [15] there', { reach: 0 }, 'not'],
  ['They did not [leave the town]', words, 'not'],
  ['לא [15] שם', { language: 'he' }, 'לא'],
  // Further off, in another clause, or said by the statement itself.
  ['It did not free any more [15] people', {}, ''],
  ['They did not soon [leave the town]', words, ''],
  ['It was not known who freed [15] people', {}, ''],
  ['It was not so, [15] people', {}, ''],
  ['Not. [15] there', {}, ''],
  ['It was not [15] there', { reach: -1 }, ''],
])('a negation: %j, %j: %j', (text, guard, beside) => {
  expect(stands(text, guard)).toBe(beside);
});
