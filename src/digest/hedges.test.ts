import { expect, it, test } from 'vitest';
import { hedgeOf, rangesIn } from './hedges.ts';
import { numbersIn } from './numbers-in-words.ts';
import { SINGLE_QUALIFIERS } from './qualifiers.ts';

function hedge(text: string) {
  const [number] = numbersIn(text);
  return number === undefined ? undefined : (hedgeOf(text, number)?.allows ?? null);
}

test.each(SINGLE_QUALIFIERS.filter((name) => name !== 'exact'))(
  '"%s" before a number allows itself alone',
  (name) => {
    expect(hedge(`${name} 100 people`)).toEqual([name]);
  },
);

const about = ['about', 'roughly', 'around', 'some'];

test.each<[string, readonly string[] | null]>([
  ['100 people', null],
  ['just one pause', null],
  ['overall 100', null],
  ['well over 100', ['over']],
  ['Some 100', ['some']],
  ['the roughly 100', ['roughly']],
  ['over $100', ['over']],
  ['at least another 20', ['at least']],
  ['approximately 100', about],
  ['an estimated 100', ['about']],
  ['less than 100', ['fewer than']],
  ['no more than 100', ['at most']],
  ['not more than a hundred', ['at most']],
  ['no fewer than 100', ['at least']],
  ['no less than 100', ['at least']],
  ['as many as 100', ['up to']],
  ['100 or more', ['at least']],
  ['100 people or more', ['at least']],
  // Behind the unit, with and without words of what is counted.
  ['46% or more', ['at least']],
  ['46 percent of them or less', ['at most']],
  ['100 or so', about],
  ['40-odd', about],
  ['100 or fewer', ['at most']],
  ['100 at least', ['at least']],
  ['100 or more than 200', null],
])('%j allows %j', (text, allows) => {
  expect(hedge(text)).toEqual(allows);
});

test.each<[string, [number, number] | null, boolean?]>([
  ['between 100 and 120', [100, 120], true],
  ['100 to 120', [100, 120], true],
  ['100-120', [100, 120], true],
  ['one or two', [1, 2], true],
  ['1 to 2 million', [1_000_000, 2_000_000], true],
  // May be a change and not a range.
  ['from 100 to 120', [100, 120], false],
  ['100 and 120', null],
  ['120 to 100', null],
])('the range in %j is %j', (text, ends, certain) => {
  expect(rangesIn(text).map((range) => [range.low, range.high, range.certain])).toEqual(
    ends === null ? [] : [[...ends, certain]],
  );
});

it('takes a hedge for the number beside it alone', () => {
  const text = 'about 250 people in 5 boats';
  const hedges = numbersIn(text).map((number) => hedgeOf(text, number)?.words ?? null);
  expect(hedges).toEqual(['about', null]);
});
