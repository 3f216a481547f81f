import { expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import { amountsIn } from './amounts.ts';
import { languageOf } from './languages.ts';
import { type Sign, signOf } from './signs.ts';

/** Which way the first number of a text goes. */
function sign(tag: string, quote: string): Sign | undefined {
  const language = languageOf(tag);
  if (language === null) throw new Error(`no reader for ${tag}`);
  const text = normalise(quote);
  const [amount] = amountsIn(text, language);
  return amount && signOf(text, amount, language);
}

test.each<[string, string, Sign]>([
  // Below zero by a sign or a word.
  ['en', '-5 degrees', 'minus'],
  ['en', 'to -5 degrees', 'minus'],
  ['en', '(-5)', 'minus'],
  ['en', '-$5', 'minus'],
  ['en', '-US$5', 'minus'],
  ['en', 'minus 5', 'minus'],
  ['en', 'minus about 5', 'minus'],
  ['en', 'about minus 5', 'minus'],
  ['en', 'between minus 5 and 3', 'minus'],
  ['en', '5 degrees below zero', 'minus'],
  ['de', '5 Grad unter null', 'minus'],
  // A hyphen at a letter joins.
  ['he', 'ל-15', 'plus'],
  ['en', 'F-16', 'plus'],
  // A fall of what has a unit.
  ['en', 'fell 5%', 'minus'],
  ['en', 'fell by about 5%', 'minus'],
  ['en', 'fell $5', 'minus'],
  ['en', 'fell 5 points', 'minus'],
  ['en', 'fell 5 percentage points', 'minus'],
  ['en', 'fell by a third', 'minus'],
  ['en', 'a 5% fall', 'minus'],
  ['en', 'fell less than 5%', 'minus'],
  ['en', 'fell between 5% and 8%', 'minus'],
  // Where what fell is counted, either may be written.
  ['en', 'fell 5 feet', 'either'],
  ['en', 'fell 5 feet for $', 'either'],
  ['en', 'fell under 5%', 'either'],
  ['fr', 'a baissé de 40 % à 30 %', 'either'],
  // A loss and a difference may be counted with either sign.
  ['en', 'lost 5 ships', 'either'],
  ['en', 'lost about 5 ships', 'either'],
  ['en', '5 points lower', 'either'],
  ['en', '5% lower', 'either'],
  // A level, a distance, a rise.
  ['en', 'fell to 5%', 'plus'],
  ['en', 'fell below 5%', 'plus'],
  ['en', 'fallen 5% behind prices', 'plus'],
  ['en', 'rose 5%', 'plus'],
  ['en', '5 people', 'plus'],
])('in %s, %j: %s', (tag, quote, expected) => {
  expect(sign(tag, quote)).toBe(expected);
});
