import { expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import type { SingleQuantity } from '../quantities.ts';
import { languageOf } from '../reading/languages.ts';
import { readAll } from '../reading/read-all.ts';
import { notHeld } from './not-held.ts';

/** What is said of a quantity that words do not hold. */
function said(quantity: SingleQuantity, quote: string, tag: string) {
  const language = languageOf(tag);
  if (language === null) throw new Error(`no reader for ${tag}`);
  const text = normalise(quote);
  return notHeld([], quantity, text, readAll(text, language), language);
}

const value = (number: number): SingleQuantity => ({ qualifier: 'exact', value: number });
const ratio = (part: number, whole: number): SingleQuantity => ({ qualifier: 'exact', ratio: [part, whole] });

test.each<[SingleQuantity, string]>([
  [value(-12), '-12'],
  [ratio(1, 4), '1 in 4'],
  [{ qualifier: 'exact', times: 3 }, '3'],
])('%j is named as it would be said: %s', (quantity, words) => {
  expect(said(quantity, 'the people', 'en').reason).toBe(
    `The quote "the people" does not hold the number ${words}.`,
  );
});

const STATED = 'Quote the words that state it, or write what the quote states: ';
const NONE = 'Quote the words that state the number; this quote states none.';
const ALL_OF_IT = 'Quote all of it, both of its numbers: "one in four", "two-thirds".';

test.each<[SingleQuantity, string, string, string]>([
  [value(12), 'eleven people in 5 boats', 'en', `${STATED}"value": 11, "value": 5.`],
  [value(12), 'fell by 11 percent', 'en', `${STATED}"value": -11.`],
  [value(12), 'a third of them', 'en', `${STATED}"ratio": [1, 3].`],
  [value(12), 'twice the rain', 'en', `${STATED}"times": 2.`],
  // A year counts nothing, nor does an article.
  [value(12), 'eleven people in 2014', 'en', `${STATED}"value": 11.`],
  [value(12), 'in 2014', 'en', NONE],
  [value(12), 'Une baisse de 7 %', 'fr', `${STATED}"value": -7.`],
  [value(12), 'Une baisse', 'fr', NONE],
  // One number of a ratio, the other cut off.
  [ratio(1, 4), 'one in', 'en', ALL_OF_IT],
  [ratio(-1, 4), 'one in', 'en', ALL_OF_IT],
  [ratio(1, 4), 'one in, of 30 people', 'en', ALL_OF_IT],
  [ratio(1, 5), 'one out of four', 'en', ALL_OF_IT],
  [ratio(2, 5), 'eleven people', 'en', `${STATED}"value": 11.`],
  [ratio(1, 3), 'a quarter', 'en', `${STATED}"ratio": [1, 4].`],
])('of %j in %j (%s) is said: %s', (quantity, quote, tag, remedy) => {
  expect(said(quantity, quote, tag).remedy).toBe(remedy);
});

test.each([
  ['hundreds of people', 'en', 'hundreds'],
  ['mehrere Verletzte', 'de', 'mehrere'],
  ['einige hundert Verletzte', 'de', 'einige hundert'],
  ['plusieurs blessés', 'fr', 'plusieurs'],
])('%j (%s) leaves open how many, and no number may be put in its place', (quote, tag, words) => {
  expect(said(value(200), quote, tag).remedy).toMatch(
    new RegExp(`^"${words}" is no number, and none may be put in its place: leave this figure out`),
  );
});
