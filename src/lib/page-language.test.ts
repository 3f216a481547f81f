import { expect, test } from 'vitest';
import { pageLanguage } from './page-language.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en-GB'],
  // Tags are the same in any case.
  ['EN-gb', 'EN-gb'],
  ['ar', 'en'],
  ['he-IL', 'en'],
])('to a digest in %s the page speaks %s', (digest, page) => {
  expect(pageLanguage(digest)).toBe(page);
});
