import { expect, test } from 'vitest';
import { verdict } from './fixtures.ts';

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
