import { expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import { amountsIn } from './amounts.ts';
import { languageOf } from './languages.ts';
import { sizeOf } from './sentences/fixtures.ts';

/** "one in four 1/4": the words of each amount, and what they can say. */
function said(tag: string, quote: string): readonly string[] {
  const language = languageOf(tag);
  if (language === null) throw new Error(`no reader for ${tag}`);
  const text = normalise(quote);
  return amountsIn(text, language).map(
    ({ start, end, amounts }) => `${text.slice(start, end)} = ${amounts.map(sizeOf).join(' or ')}`,
  );
}

test.each<[string, string, readonly string[]]>([
  // Two numbers that are a share together, and take both in.
  ['en', 'one in four', ['one in four = 1/4']],
  ['en', 'three out of four households', ['three out of four = 3 or 3/4']],
  ['en', '9 out of 10 people', ['9 out of 10 = 9 or 9/10']],
  ['en', '12 out of 20 lorries', ['12 out of 20 = 12 or 12/20', '20 = 20']],
  ['en', '9 out of 11 lorries', ['9 out of 11 = 9 or 9/11', '11 = 11']],
  ['de', 'drei von je vier', ['drei von je vier = 3/4']],
  // No share: a year, a pace, percent, more than all of it, what is no whole number.
  ['en', '3 in 2014', ['3 = 3', '2014 = 2014']],
  ['en', '22 in 1999', ['22 = 22', '1999 = 1999']],
  ['en', 'two in 24 hours', ['two = 2', '24 = 24']],
  ['en', '3 in 5 percent', ['3 = 3', '5 = 5']],
  ['en', '5 in 4', ['5 = 5', '4 = 4']],
  ['en', '4 in 4', ['4 = 4', '4 = 4']],
  ['en', '1.5 in 4', ['1.5 = 1.5', '4 = 4']],
  ['en', '1 in 2.5', ['1 = 1', '2.5 = 2.5']],
  ['en', '0 in 4', ['0 = 0', '4 = 4']],
])('two numbers, in %s: %j is %j', (tag, quote, amounts) => {
  expect(said(tag, quote)).toEqual(amounts);
});

test.each<[string, string, readonly string[]]>([
  ['en', 'one child in five', ['one child in five = 1/5']],
  ['en', '5 boats, one child in four', ['5 = 5', 'one child in four = 1/4']],
  ['en', 'one child in 2', ['one child in 2 = 1/2']],
  ['en', 'one child in 1', ['one = 1', '1 = 1']],
  ['en', 'one child in 2.5', ['one = 1', '2.5 = 2.5']],
  ['en', 'one bomb in 3 cities', ['one = 1', '3 = 3']],
  ['en', 'one bomb in 3 days', ['one = 1', '3 = 3']],
  ['ar', 'قال إن طفل من كل خمسة', ['طفل من كل خمسة = 1/5']],
  ['he', 'ילד מכל חמישה', ['ילד מכל חמישה = 1/5']],
  ['fr', 'une personne sur quatre', ['une personne sur quatre = 1/4']],
])('one of so many, in %s: %j is %j', (tag, quote, amounts) => {
  expect(said(tag, quote)).toEqual(amounts);
});

test.each<[string, readonly string[]]>([
  ['3/4 of them', ['3/4 = 3/4']],
  ['5/6 of them', ['5/6 = 5/6']],
  ['1/100 of it', ['1/100 = 1/100']],
  // What is sooner a date, a season or a score.
  ['3/7 of them', ['3 = 3', '7 = 7']],
  ['1/99 of it', ['1 = 1', '99 = 99']],
  ['1/3/4', ['1 = 1', '3 = 3', '4 = 4']],
  ['5/3/14', ['5 = 5', '3 = 3', '14 = 14']],
  ['2-3/4', ['2-3/4 = 2.75']],
  ['3/4-2', ['3 = 3', '4 = 4', '2 = 2']],
])('a fraction in figures: %j is %j', (quote, amounts) => {
  expect(said('en', quote)).toEqual(amounts);
});

test.each<[string, string, readonly string[]]>([
  ['en', 'two-thirds of them', ['two-thirds = 2/3']],
  ['en', 'three quarters', ['three quarters = 3/4']],
  ['en', 'Three Quarters', ['Three Quarters = 3/4']],
  ['en', 'five quarters', ['five = 5']],
  ['en', 'three thirds', ['three thirds = 3/3']],
  ['en', '2.5 quarters', ['2.5 = 2.5']],
  ['de', 'neun Zehntel', ['neun Zehntel = 9/10']],
  // Words that are a share or a multiple alone.
  ['en', 'half of them', ['half = 1/2']],
  ['en', 'one third of them, and 5 more', ['one third = 1/3', '5 = 5']],
  ['en', 'twice as many', ['twice = x2']],
  ['en', 'half of them doubled', ['half = 1/2', 'doubled = x2']],
  ['de', 'jeder vierte Haushalt', ['jeder vierte = 1/4']],
  ['ar', 'وثلث السكان', ['ثلث = 1/3']],
  ['he', 'ומחצית', ['מחצית = 1/2']],
  // "three times" may be how often.
  ['en', 'three times as many', ['three times = x3 or 3']],
  ['he', 'פי 3', ['פי 3 = x3 or 3']],
  ['he', 'גדל פי 3', ['פי 3 = x3 or 3']],
])('shares and multiples in words, in %s: %j is %j', (tag, quote, amounts) => {
  expect(said(tag, quote)).toEqual(amounts);
});

test.each<[string, string, string]>([
  // Lent to the first of two that are joined.
  ['en', 'from 3 to 5 million', '3 = 3000000'],
  ['en', 'between 3 and 5 million', '3 = 3000000'],
  ['en', '3 to 5 million', '3 = 3000000'],
  ['en', '3-5 thousand', '3 = 3000'],
  ['en', '$3 to $5 million', '3 = 3000000'],
  ['en', 'between $3 and $5 million', '3 = 3000000'],
  ['en', '2.2 to 5 million', '2.2 = 2200000'],
  ['de', 'von 3 auf 5 Millionen', '3 = 3000000'],
  // Where it is not the less, it may as well be what it says.
  ['en', '7 to 5 million', '7 = 7000000 or 7'],
  ['en', '5 to 5 million', '5 = 5000000 or 5'],
  // Not joined, or large itself, or joined to what is no large number.
  ['en', '3 and 5 million', '3 = 3'],
  ['en', '3 people, 5 million', '3 = 3'],
  ['en', '3 to 5 hundred', '3 = 3'],
  ['en', '999 to 5 million', '999 = 999000000 or 999'],
  ['en', '1000 to 5 million', '1000 = 1000'],
  ['en', '3 to 1,000 million', '3 = 3'],
  ['en', '3 thousand to 5 million', '3 thousand = 3000'],
])('a scale behind the second number, in %s: %j is %s', (tag, quote, first) => {
  expect(said(tag, quote)[0]).toBe(first);
});
