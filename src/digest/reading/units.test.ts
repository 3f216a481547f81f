import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';
import { type Unit, unitAfter, unitBefore } from './units.ts';

/** "percent", "EUR", "USD and 10 more", and how much of the text says it; "" for none. */
function short(unit: Unit | null): string {
  if (unit === null) return '';
  if (unit.kind === 'percent') return `percent ${unit.length}`;
  const [first, ...others] = unit.codes;
  return `${first}${others.length > 0 ? ` and ${others.length} more` : ''} ${unit.length}`;
}

function after(tag: string, text: string): string {
  const language = languageOf(tag);
  if (language === null) throw new Error(`no reader for ${tag}`);
  return short(unitAfter(text, language));
}

test.each([
  ['en', '% of them', 'percent 1'],
  ['en', ' percent', 'percent 8'],
  ['de', ' Prozent', 'percent 8'],
  ['en', '€ each', 'EUR 1'],
  ['fr', ' € par jour', 'EUR 2'],
  ['en', ' CHF a day', 'CHF 4'],
  // "$" is many countries', and so are their dollars in words.
  ['en', ' $', 'USD and 10 more 2'],
  ['en', ' dollars', 'USD and 10 more 8'],
  ['en', ' US dollars', 'USD 11'],
  ['en', ' euros', 'EUR 6'],
  ['en', ' pounds', 'GBP 7'],
  // No money: letters that are no code, the beginning of a word, what stands further off.
  ['en', ' NGO workers', ''],
  ['en', ' USDA', ''],
  ['en', ' people', ''],
  ['en', ' people paid $', ''],
  ['en', '', ''],
])('in %s, %j behind a number is %j', (tag, text, unit) => {
  expect(after(tag, text)).toBe(unit);
});

test.each([
  ['$', 'USD and 10 more 0'],
  ['cost US$', 'USD 0'],
  ['cost C$', 'CAD 0'],
  ['cost €', 'EUR 0'],
  ['cost £', 'GBP and 4 more 0'],
  ['cost EUR ', 'EUR 0'],
  ['cost Rs. ', 'INR and 3 more 0'],
  ['cost Rs', 'INR and 3 more 0'],
  // No money: letters that are no code, or the end of a word, a sign of a country that has none, what stands further off.
  ['the NGO ', ''],
  ['cost XX$', ''],
  ['aEUR ', ''],
  ['dollars$ for ', ''],
  ['people ', ''],
  ['', ''],
])('%j before a number is %j', (text, unit) => {
  expect(short(unitBefore(text))).toBe(unit);
});
