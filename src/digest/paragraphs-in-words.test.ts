import { expect, test } from 'vitest';
import { paragraphsInWords } from './paragraphs-in-words.ts';

test.each([
  [[4], 'paragraph 4'],
  [[1, 2], 'paragraphs 1 and 2'],
  // Two quotes of one paragraph.
  [[3, 3], 'paragraph 3'],
  // In the order of the quotes: the first carries the number.
  [[3, 2, 3], 'paragraphs 3 and 2'],
])('the paragraphs %j are "%s"', (paragraphs, words) => {
  expect(paragraphsInWords(paragraphs.map((paragraph) => ({ paragraph, quote: 'x' })))).toBe(words);
});
