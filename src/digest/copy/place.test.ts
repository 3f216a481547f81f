import { expect, test } from 'vitest';
import { copyOf } from './fixtures.ts';
import { placeIn } from './place.ts';

/** Where some words stand in a text, the words in brackets. */
function shown(text: string, words: string): string {
  const { copy } = copyOf(text);
  const at = text.indexOf(words);
  const first = copy.starts.indexOf(at);
  const { sentence, start, end } = placeIn(copy, first, copy.ends.indexOf(at + words.length) + 1);
  return `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`;
}

test.each([
  ['One met. Two left early. Three stayed.', 'left', 'Two [left] early.'],
  ['One met. Two left early. Three stayed.', 'One', '[One] met.'],
  ['One met. Two left early. Three stayed.', 'stayed.', 'Three [stayed.]'],
  // To the end of a sentence, and no further: the next one is another's.
  ['One met. Two left early. Three stayed.', 'early.', 'Two left [early.]'],
  ['One met. Two left early. Three stayed.', 'early. Three', 'Two left [early. Three] stayed.'],
])('in %j the words %j are shown in their sentence', (text, words, sentence) => {
  expect(shown(text, words)).toBe(sentence);
});

test('of a text without sentences so much is shown as can be read, cut at a blank', () => {
  const text = `${'before '.repeat(100)}HERE ${'after '.repeat(100)}`.trim();
  const [before = '', after = ''] = shown(text, 'HERE').split('[HERE]');
  expect(before).toMatch(/^… (?:before )+$/);
  expect(after).toMatch(/^(?: after)+ …$/);
  // The sign of a cut, and less than 400 characters by no more than the word that is halved.
  for (const side of [before, after]) expect(side.length).toBeGreaterThan(400 - 8);
  for (const side of [before, after]) expect(side.length).toBeLessThanOrEqual(400 + 2);
});

test('what is just so long is not cut', () => {
  expect(shown(`${'x'.repeat(399)} HERE ${'y'.repeat(399)}`, 'HERE')).not.toContain('…');
  expect(shown(`${'x'.repeat(400)} HERE z`, 'HERE')).toContain('…');
  expect(shown(`z HERE ${'y'.repeat(400)}`, 'HERE')).toContain('…');
});

test('the place is an offset in the text, and its sentence is counted', () => {
  const { copy } = copyOf('One met. Two left.');
  expect(placeIn(copy, 4, 5)).toMatchObject({ at: 13, sentenceNumber: 1, start: 4, end: 8 });
});
