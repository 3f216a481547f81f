import { expect, it, test } from 'vitest';
import { folded } from './folded.ts';

test.each([
  ['Séamus', 'seamus'],
  // The same name with its accent typed on its own.
  ['Se\u0301amus', 'seamus'],
  ['Gaza’s', "gaza's"],
  ['ʼAdil', "'adil"],
  ['  Doha ', 'doha'],
  // A ligature from a copied text.
  ['\uFB01ghter', 'fighter'],
])('the search folds %j to %j', (typed, text) => {
  expect(folded(typed)).toBe(text);
});

it('folds once and for all', () => {
  for (const text of ['İstanbul', 'ẞ', 'ΑΣ', 'É’']) expect(folded(folded(text))).toBe(folded(text));
});
