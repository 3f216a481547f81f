import { expect, test } from 'vitest';
import { withinQuotes } from './within-quotes.ts';

test.each([
  ['a deal is “very close”', 'a deal is ‘very close’'],
  ['"no" and “yes”', '‘no’ and ‘yes’'],
  ['Gaza’s', 'Gaza’s'],
])('between quotation marks, %j is %j', (text, within) => {
  expect(withinQuotes(text)).toBe(within);
});
