import { expect, test } from 'vitest';
import { jsonPath } from '../json-path.ts';
import type { SingleQuantity } from '../quantities.ts';
import { wellFormed } from '../well-formed.ts';
import { checkFigureWords } from './figure-words.ts';
import { changed, counted, expectRefused, figure, quoted, type Refusal, single } from './fixtures.ts';

/** What is said of the words of the first figure. */
function saidOf(digest: unknown): readonly string[] {
  return checkFigureWords(wellFormed(Object(digest))).map(
    ({ at, reason }) => `${jsonPath(at).replace('$.figures[0].', '')} ${reason}`,
  );
}

test.each<[string, SingleQuantity, object, readonly string[]]>([
  [
    'over 46,000 people',
    { qualifier: 'exact', value: 46000 },
    {},
    ['quantity.qualifier The quantity says "exact", but the quote says "over" of 46,000.'],
  ],
  [
    '46,000 people',
    { qualifier: 'over', value: 46000 },
    {},
    [
      'quantity.qualifier The quantity says "over", but the quote "46,000 people" says no such thing of 46,000.',
    ],
  ],
  // A year beside it says nothing of a number that is not there.
  [
    'eleven people in 2014',
    { qualifier: 'exact', value: 12 },
    {},
    ['quantity.value The quote "eleven people in 2014" does not hold the number 12.'],
  ],
  [
    'in 2014',
    { qualifier: 'exact', value: 2014 },
    {},
    ['quantity.value In "in 2014" this number is a year, and counts no "people".'],
  ],
  // In two places, and told once.
  [
    '5 percent, then 5 percent',
    { qualifier: 'exact', value: 5 },
    {},
    ['unit The quote gives percent, but the figure counts "people".'],
  ],
  // One of two places that fits is enough.
  ['over 5 boats and 5 people', { qualifier: 'exact', value: 5 }, {}, []],
  ['5 percent, 5 people', { qualifier: 'exact', value: 5 }, {}, []],
  [
    '250',
    { qualifier: 'exact', value: 250 },
    { suffix: 'or so' },
    ['quantity.qualifier The quote leaves out "or so", which stands beside it.'],
  ],
  ['250 people', { qualifier: 'exact', value: 250 }, { prefix: 'in all', suffix: 'left' }, []],
])('of %j as %j, with %j beside it, is said: %j', (quote, quantity, beside, said) => {
  const digest = counted(quantity, '', { receipt: { paragraph: 2, quote, ...beside } });
  expect(saidOf(digest)).toEqual(said);
});

test.each([
  ['a fall of 3% to 5%', -5, -3, true],
  ['a fall of 3% to 5%', 3, 5, false],
  ['fell between 0 and 5 percent', -5, 0, true],
  ['fell between 3 and 5 percent', 3, 5, true],
  ['rose 3% to 5%', 3, 5, true],
  ['rose 3% to 5%', -5, -3, false],
])('%j states the range from %i to %i: %s', (quote, low, high, isStated) => {
  const digest = counted({ qualifier: 'between', low, high }, quote, { unit: 'percent' });
  expect(saidOf(digest).length === 0).toBe(isStated);
});

test('where a digest does not name the article’s language, its quotes may be in English as well', () => {
  const german = (quote: string) => ({ ...Object(single('about', 250, quote)), language: 'de' });
  expect(saidOf(german('rund 250 Menschen'))).toEqual([]);
  expect(saidOf(german('about 250 people'))).toEqual([]);
  expect(saidOf(german('250 Menschen'))).toHaveLength(1);
});

test('what an author reads otherwise is told where words leave no room for it, or need none', () => {
  const reading = { meant: 'a span of time', why: 'they had left by then' };
  const said = (quote: string, qualifier: string) =>
    saidOf(counted({ qualifier, value: 38 }, quote, { reading }));
  expect(said('over 38 people', 'exact')).toEqual([]);
  expect(said('over 38 people', 'over')).toEqual([
    'reading The words say "over" as they stand, so there is nothing to read otherwise.',
  ]);
  expect(said('at least 38 people', 'exact')).toEqual([
    'quantity.qualifier The quantity says "exact", but the quote says "at least" of 38.',
    'reading The words "at least 38 people" leave no room for this reading.',
  ]);
});

test.each<Refusal>([
  {
    name: 'a fall that the quote does not have',
    digest: changed(figure('quantity', 'value'), -250),
    path: '$.figures[0].quantity.value',
    reason: /above zero/,
    remedy: /"value": 250/,
  },
  {
    name: 'half a person',
    digest: single('exact', 1.5, '1.5 people'),
    path: '$.figures[0].quantity.value',
    reason: /1\.5/,
    remedy: /whole number/,
  },
  {
    name: 'a quote without the number',
    digest: single('exact', 12, 'eleven people'),
    path: '$.figures[0].quantity.value',
    reason: /does not hold the number 12/,
    remedy: /11/,
  },
  {
    name: 'a quote with no number at all',
    digest: single('exact', 12, 'the people'),
    path: '$.figures[0].quantity.value',
    reason: /12/,
    remedy: /states none/,
  },
  {
    name: 'a count that says no number',
    digest: single('exact', 12, 'dozens of people'),
    path: '$.figures[0].quantity.value',
    reason: /12/,
    remedy: /^"dozens" is no number, and none may be put in its place: leave this figure out/,
  },
  {
    name: 'a part of a number',
    digest: single('exact', 46, '46,000 people'),
    path: '$.figures[0].quantity.value',
    reason: /46\b/,
    remedy: /46000/,
  },
  {
    name: 'exact where the quote hedges',
    digest: single('exact', 46000, 'over 46,000 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"exact", but the quote says "over"/,
    remedy: /"over"/,
  },
  {
    name: 'another hedge than that of the quote',
    digest: single('over', 100, 'more than 100 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"more than"/,
    remedy: /"more than"/,
  },
  {
    name: 'a hedge where the quote has none',
    digest: single('about', 100, '100 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"about"/,
    remedy: /"exact"/,
  },
  {
    name: 'a hedge of another number',
    digest: single('about', 5, 'about 250 people in 5 boats'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"about"/,
    remedy: /"exact"/,
  },
  {
    name: '"no more than" as "more than"',
    digest: single('more than', 100, 'no more than 100'),
    path: '$.figures[0].quantity.qualifier',
    reason: /"no more than"/,
    remedy: /"at most"/,
  },
  {
    name: 'one end of a range',
    digest: single('exact', 100, 'between 100 and 120 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /between 100 and 120/,
    remedy: /"low": 100, "high": 120/,
  },
  {
    name: 'a range that the quote does not join',
    digest: counted({ qualifier: 'between', low: 5, high: 250 }, 'in 5 boats 250 people'),
    path: '$.figures[0].quantity.qualifier',
    reason: /does not join/,
    remedy: /100 to 120/,
  },
  {
    name: 'a range with an end that the quote lacks',
    digest: counted({ qualifier: 'between', low: 100, high: 130 }, 'between 100 and 120'),
    path: '$.figures[0].quantity.high',
    reason: /130/,
    remedy: /120/,
  },
  {
    name: 'a range upside down',
    digest: counted({ qualifier: 'between', low: 120, high: 100 }, 'between 100 and 120'),
    path: '$.figures[0].quantity.low',
    reason: /120 is more than 100/,
    remedy: /lower/,
  },
  {
    name: 'a number in the second receipt alone',
    digest: counted({ qualifier: 'exact', value: 9 }, '', {
      receipt: [quoted('people left'), quoted('9 people')],
    }),
    path: '$.figures[0].quantity.value',
    reason: /9/,
    remedy: /states none/,
  },
  {
    name: 'a hedge left in the prefix',
    digest: counted({ qualifier: 'exact', value: 250 }, '', {
      receipt: { paragraph: 2, quote: '250 people', prefix: 'about' },
    }),
    path: '$.figures[0].quantity.qualifier',
    reason: /leaves out "about"/,
    remedy: /into the quote/,
  },
])('refuses $name', expectRefused);
