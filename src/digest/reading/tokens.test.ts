import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

test.each([
  ['two hundred-odd', ['two', 'hundred', 'odd']],
  ['1,100 people', ['1,100', 'people']],
  ['46 000 people', ['46 000', 'people']],
  ['46 0000', ['46', '0000']],
  ['3.5bn, 5', ['3.5bn', '5']],
  ['2½ feet', ['2', '½', 'feet']],
  ['“Two”', ['Two']],
  ['', []],
])('%j has the words and numbers %j', (text, tokens) => {
  expect(tokensOf(text).map(({ raw }) => raw)).toEqual(tokens);
});

test('a word stands at its place, and is looked up in small letters', () => {
  expect(tokensOf('a Dozen')[1]).toEqual({ text: 'dozen', raw: 'Dozen', start: 2, end: 7 });
});
