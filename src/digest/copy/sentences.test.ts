import { expect, test } from 'vitest';
import { copyOf } from './fixtures.ts';

/** The sentences of a text, "|" where one ends. */
function parted(text: string): string {
  const { copy } = copyOf(text);
  const starts = copy.sentences.map((token) => copy.starts[token] ?? 0);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim()).join(' | ');
}

test.each([
  ['One met. Two left! Who? So…  And', 'One met. | Two left! | Who? | So… | And'],
  ['He met Dr. Hill and J. Lee in Oct. Then he left.', 'He met Dr. Hill and J. Lee in Oct. Then he left.'],
  ['He met Mrs. Hill of the U.S. Senate.', 'He met Mrs. Hill of the U.S. Senate.'],
  ['It was so. and so', 'It was so. and so'],
  ['It was 5. 6 came', 'It was 5. 6 came'],
  ['It was so! and so', 'It was so! and so'],
  ['He said “no.” Then he left.', 'He said “no.” | Then he left.'],
  ['He left (early.) Then', 'He left (early.) | Then'],
  ['He left [early]. “Then” so', 'He left [early]. | “Then” so'],
  ['He left. “then” so', 'He left. “then” so'],
  // A closing mark that does not touch the stop opens what follows.
  ['He left. "Then" so', 'He left. | "Then" so'],
  ['A short no. " Then', 'A short no. " Then'],
  ['He met Gen.) Then', 'He met Gen.) | Then'],
  ['One line\nand the next', 'One line and the next'],
  ['A headline\n\nThe text', 'A headline | The text'],
  ['A headline\n \t\nThe text', 'A headline | The text'],
  ['غادروا. ثم عادوا؟ نعم', 'غادروا. | ثم عادوا؟ | نعم'],
  ['', ''],
])('%j is parted so: %s', (text, sentences) => {
  expect(parted(text).replace(/\s+/g, ' ')).toBe(sentences.replace(/\s+/g, ' '));
});

test('a text without full stops is cut after 200 words', () => {
  expect(copyOf('on '.repeat(450)).copy.sentences).toEqual([0, 200, 400]);
});
