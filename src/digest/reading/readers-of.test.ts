import { expect, test } from 'vitest';
import { readersOf } from './readers-of.ts';

test.each<[string | null, string | undefined, readonly string[]]>([
  ['en', undefined, ['en']],
  [null, undefined, ['en']],
  // The article's language where it is named, else the digest's, and in that its quotes may be English.
  ['en', 'de', ['de']],
  ['de', 'en', ['en']],
  ['de', undefined, ['de', 'en']],
  ['pt', undefined, []],
  ['en', 'pt', []],
])('quotes of a digest in %s of an article in %s are read in %j', (language, article, codes) => {
  const source = article === undefined ? {} : { language: article };
  expect(readersOf({ language, source }).map(({ code }) => code)).toEqual(codes);
});

test('where the source is malformed, the digest’s language says it', () => {
  expect(readersOf({ language: 'fr', source: null }).map(({ code }) => code)).toEqual(['fr', 'en']);
});
