import { expect, it } from 'vitest';
import { copiedWords } from './copied-words.ts';
import { tinyDigest } from './fixtures.ts';

const ARTICLE = 'The mayor said on Monday that nobody would be left behind when the water comes. She left.';
const problems = (statement: string, most?: number) => {
  const [position] = tinyDigest().positions;
  return copiedWords(tinyDigest({ positions: position ? [{ ...position, statement }] : [] }), ARTICLE, most);
};

it('names a label that copies a long run of the article', () => {
  expect(problems('Said that nobody would be left behind when the water comes.')).toEqual([
    {
      path: '$.positions[0].statement',
      reason: expect.stringMatching(
        /copies 10 words of the article, "that nobody would be left behind when the water"/,
      ),
      remedy: expect.stringMatching(/at most 8/),
    },
  ]);
});

it('lets a short run pass, and a long one in quotation marks', () => {
  expect(problems('Promised that nobody would be left.')).toEqual([]);
  expect(problems('Said “that nobody would be left behind when the water comes”.')).toEqual([]);
});

it('holds a quotation in a label to the length of a quote', () => {
  const long = 'Said: “The mayor said on Monday that nobody would be left behind when the water comes”.';
  expect(problems(long)).toEqual([
    expect.objectContaining({ reason: expect.stringMatching(/more than 12 words of the article in a row/) }),
  ]);
});

it('sees a run across case and punctuation, and no run across a quotation', () => {
  expect(problems('Nobody would: “be left” behind when the', 3)).toEqual([]);
  expect(problems('NOBODY, would be left', 3)).toHaveLength(1);
});
