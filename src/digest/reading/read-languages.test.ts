import { expect, test } from 'vitest';
import { readLanguage } from './read-languages.ts';

test.each([
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['pt-BR', null],
  ['he', 'he'],
  // The older code for Hebrew.
  ['iw', 'he'],
  ['iw-IL', 'he'],
  ['', null],
])('%j is read as %s', (tag, language) => {
  expect(readLanguage(tag)).toBe(language);
});
