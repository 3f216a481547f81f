import { expect, test } from 'vitest';
import { verdict } from './fixtures.ts';
import { holdsWords } from './occurrences.ts';

test.each([
  ['100 hostages', '1,100 hostages'],
  ['100 hostages', '1 100 hostages'],
  ['100 hostages', '1\u202f100 hostages'],
  ['over 46', 'over 46,000'],
  ['over 46', 'over 46 000'],
  ['5 million', '1.5 million'],
  ['two towns', 'twenty-two towns'],
  ['the town', 'the towns'],
  ['own', 'town'],
  ['cafe', 'cafe\u0301'],
  ['46,000', '46,000²'],
])('does not find %j in %j', (quote, text) => {
  expect(verdict(text, quote).verdict).not.toBe('found');
});

test.each([
  ['“on behalf”', 'he spoke "on behalf" of all'],
  ['“on behalf”', 'he spoke ‘on behalf’ of all'],
  ['“on behalf”', "he spoke ``on behalf'' of all"],
  ["Hill's", 'It was Hill’s idea'],
  ['twenty‑two', 'all twenty-two'],
  ['Israel — Israeli', 'Israel -- Israeli'],
  ['Israel — Israeli', 'Israel—Israeli'],
  ['46 000', 'over 46\u202f000 people'],
  ['café', 'the cafe\u0301 there'],
  ['a b', 'a\u00a0\n b'],
  ['15', 'a 15-month flood'],
  ['100 people', 'In 2024, 100 people left'],
  ['100 people', 'on 7\n\n100 people left'],
  ['the ceasefire', 'the cease\u00adfire'],
  ['he waits…', 'so he waits...'],
  ['final office', 'the ﬁnal oﬃce'],
  ['12 امرأة', 'سبعة رجال و12 امرأة'],
])('finds %j in %j', (quote, text) => {
  expect(verdict(text, quote).verdict).toBe('found');
});

test.each([
  ['the town', 'of the town', true],
  ['the town', 'the town', true],
  ['the town', 'the', false],
  ['', 'the town', false],
  // No part of another number or of a number in words.
  ['two', 'twenty-two towns', false],
  ['twenty', 'twenty-two towns', false],
  ['two', 'all-two towns', true],
  ['twenty', 'twenty - two', true],
  ['twenty', 'twenty -two', true],
  ['twenty', 'twenty- two', true],
  ['two', 'twenty - two', true],
  ['two', 'twenty -two', true],
  ['two', 'twenty- two', true],
  ['twenty', 'twenty-2', true],
  ['100', '1 100', false],
  ['1', '1 100', false],
  ['100', '1 100 people', false],
  ['46', '46 000', false],
  ['46', '46 00', true],
  ['46', '46 0000', true],
  ['1000', '1 1000', true],
  ['100', '1000 100', true],
  ['100', 'on 7\n\n100 left', true],
  ['7', 'on 7\n\n100 left', true],
  ['100', 'on 7\n100 left', false],
])('%j stands as a whole in %j: %s', (words, text, there) => {
  expect(holdsWords(text, words)).toBe(there);
});

test.each([
  [{}, true],
  [{ prefix: 'said' }, true],
  [{ prefix: 'd' }, true],
  [{ prefix: 'the board said' }, true],
  [{ prefix: 'e board said' }, true],
  [{ prefix: 'a board said' }, false],
  // Only its first word may begin inside of one, and only the last of what follows may end there.
  [{ prefix: 'the oard said' }, false],
  [{ prefix: 'the boar said' }, false],
  [{ suffix: 'and left' }, true],
  [{ suffix: 'and le' }, true],
  [{ suffix: 'an left' }, false],
  [{ suffix: 'nd left' }, false],
  [{ suffix: 'left' }, false],
  [{ suffix: 'and left it all' }, false],
  [{ prefix: 'So the board said' }, false],
])('"no" between %j: %s', (around, there) => {
  expect(verdict('the board said no and left it.', { quote: 'no', ...around }).verdict === 'found').toBe(
    there,
  );
});
