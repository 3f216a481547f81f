import { expect, test } from 'vitest';
import { FIRST_STRONG_ISOLATE, POP_ISOLATE } from '../lib/isolate.ts';
import { isolateWords, wordsAsWritten } from './isolate-words.ts';

const NAME = 'آدا هيل';
const WRITTEN = {
  name: NAME,
  count: 3,
  none: null,
  list: [{ label: NAME }, 'plain'],
  receipt: { quote: NAME, prefix: NAME, suffix: NAME, paragraph: 1 },
};

test('words from right to left are set apart at any depth, all but those that are looked up', () => {
  const set = `${FIRST_STRONG_ISOLATE}${NAME}${POP_ISOLATE}`;
  expect(isolateWords(WRITTEN)).toEqual({ ...WRITTEN, name: set, list: [{ label: set }, 'plain'] });
});

test('what was set apart is as it was written again', () => {
  expect(wordsAsWritten(isolateWords(WRITTEN))).toEqual(WRITTEN);
});
