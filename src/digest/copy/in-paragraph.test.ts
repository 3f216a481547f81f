import { expect, test } from 'vitest';
import { copyOf } from './fixtures.ts';
import { inTheirParagraphs } from './in-paragraph.ts';
import { matchesOf, queryOf } from './query.ts';

/** Which of the places of "the board" are left for a receipt of that paragraph, and how many stand elsewhere. */
function places(text: string, paragraph: number, articlesCount: number): string {
  const { copy, lexicon } = copyOf(text, ['the', 'board']);
  const query = queryOf({ paragraph, quote: 'the board' }, lexicon);
  const exact = new Map([['key', matchesOf(query, copy, lexicon)]]);
  const left = inTheirParagraphs(new Map([['key', query]]), exact, copy, articlesCount).get('key');
  return `${left?.full.join(' ')}, ${left?.elsewhere ?? '-'}`;
}

const TEXT = 'Then the board met.\n\nSo the board left.\n\nNone knew.';

test.each([
  ['the one in the paragraph named', TEXT, 2, 3, '6, 1'],
  ['the first in the first', TEXT, 1, 3, '1, 1'],
  ['all, where that paragraph holds none', TEXT, 3, 3, '1 6, -'],
  ['all, where it holds more', `${TEXT} Is the board the board?`, 3, 3, '1 6 14 16, -'],
  ['all of a text with other paragraphs than the article', TEXT, 2, 4, '1 6, -'],
  ['the only one, wherever it stands', 'Then the board met.\n\nNone knew.', 2, 2, '1, -'],
])('left are %s', (_, text, paragraph, count, left) => {
  expect(places(text, paragraph, count)).toBe(left);
});
