import { expect, test } from 'vitest';
import { checkArticle } from './check-article.ts';
import { digestOf, type SomeQuote } from './copy/fixtures.ts';
import { cutWords } from './cut-words.ts';

const ARTICLE =
  'The office showed mayor-elect Ada Hill’s new envoy, who spoke of 1,200 people in a 15-month term.';

function cut(quote: SomeQuote): readonly string[] {
  const digest = digestOf(quote);
  return cutWords(checkArticle(digest, ARTICLE).rows, digest.language).map(({ words }) => words);
}

test.each<[string, SomeQuote]>([
  ['“Hill’s”', 'mayor-elect Ada Hill'],
  ['“Hill’s” before its end', { quote: 'Ada Hill', prefix: 'mayor-elect' }],
])('a quote that ends inside %s is named', (_, quote) => {
  expect(cut(quote)).toEqual([expect.stringMatching(/cuts the word "Hill’s".*quote the whole word/)]);
});

test.each<[string, SomeQuote]>([
  ['whole words', 'mayor-elect Ada Hill’s new envoy'],
  ['a part of a word with a hyphen', 'elect Ada Hill’s'],
  ['words with the rest of the last as suffix', { quote: 'mayor-elect Ada Hill', suffix: '’s' }],
  ['words with others beside them', { quote: 'spoke of', prefix: 'who', suffix: '1,200' }],
  ['the last words of a sentence', '15-month term'],
  ['a word with its full stop', 'term.'],
])('%s are whole to a browser', (_, quote) => {
  expect(cut(quote)).toEqual([]);
});
