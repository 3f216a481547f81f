import { expect, test } from 'vitest';
import type { Quote } from '../schema.ts';
import { copyOf } from './fixtures.ts';
import { keyOf, matchesOf, NO_MATCHES, queryOf } from './query.ts';
import { createLexicon } from './tokens.ts';

const queried = (quote: Omit<Quote, 'paragraph'>) => queryOf({ paragraph: 1, ...quote }, createLexicon());

test('a quote is sought with what stands beside it, and knows which words are its own', () => {
  const { sought, length, words, forms } = queried({
    prefix: 'so the',
    quote: '“100 people” left —',
    suffix: 'the hall',
  });
  expect(sought.words.map(({ text }) => text)).toEqual(['so', 'the', '100', 'people', 'left', 'the', 'hall']);
  expect(sought.words.slice(sought.first, sought.next).map(({ text }) => text)).toEqual([
    '100',
    'people',
    'left',
  ]);
  expect(length).toBe(3);
  // Marks are no words, and have no place to be looked up by.
  expect(words).toEqual([
    [1, '#100'],
    [2, 'people'],
    [4, 'left'],
  ]);
  expect(forms.toSorted()).toEqual(['#100', 'hall', 'left', 'people', 'so', 'the']);
});

test('a quote alone is its own words', () => {
  const { sought, length } = queried({ quote: 'the board' });
  expect([sought.first, sought.next, length]).toEqual([0, 2, 2]);
});

test.each<[string, Omit<Quote, 'paragraph'>, string, { full: readonly number[]; bare: readonly number[] }]>([
  ['every place', { quote: 'the board' }, 'So the board and the board met', { full: [1, 4], bare: [1, 4] }],
  [
    'those between its own words, and those between others',
    { quote: 'the board', prefix: 'and' },
    'So the board and the board met',
    { full: [4], bare: [1, 4] },
  ],
  ['none of other words', { quote: 'the board' }, 'So a board met', { full: [], bare: [] }],
  ['none of a quote without a word', { quote: '—' }, 'So — the board', NO_MATCHES],
])('in a copy it has %s', (_, quote, text, places) => {
  const { copy, lexicon } = copyOf(text, ['so', 'the', 'board', 'and', 'met', 'a']);
  expect(matchesOf(queryOf({ paragraph: 1, ...quote }, lexicon), copy, lexicon)).toEqual(places);
});

test('quotes of other words or another place have other keys', () => {
  const quote = { paragraph: 1, quote: 'x' };
  const others = [
    { ...quote, paragraph: 2 },
    { ...quote, prefix: 'x' },
    { ...quote, suffix: 'x' },
  ];
  expect(new Set([quote, { ...quote }, ...others].map(keyOf)).size).toBe(4);
});
