import { expect, test } from 'vitest';
import type { Verdict } from './verdict.ts';
import { differenceAsText, summaryInWords, verdictInWords } from './verdict-words.ts';

const place = { at: 0, sentenceNumber: 0, sentence: 'x', start: 0, end: 1 };
const changed = { verdict: 'changed', place, difference: [] } as const;

test.each<[Verdict, string]>([
  [{ verdict: 'found', place }, 'Found'],
  [{ ...changed, numbers: [] }, 'Found changed'],
  [
    {
      ...changed,
      numbers: [
        { here: '46', there: '45' },
        { here: null, there: '7' },
        { here: '8', there: null },
      ],
    },
    'Found changed: the number differs: 46 here, 45 there; a number is added: 7 there; a number is left out: 8 here',
  ],
  [{ verdict: 'more-than-once', times: 3, places: [place] }, 'Found more than once: 3 times'],
  [{ verdict: 'not-found', besides: false }, 'Not found'],
  [{ verdict: 'not-found', besides: true }, 'Not found: the words stand there, but between other words'],
])('%j is said so: %s', (verdict, words) => {
  expect(verdictInWords(verdict)).toBe(words);
});

test('a summary names what there is, and what is found even where nothing is', () => {
  const none = { found: 0, changed: 0, 'more-than-once': 0, 'not-found': 0 };
  expect(summaryInWords({ ...none, 'not-found': 1200 })).toBe('0 found, 1,200 not found');
  expect(summaryInWords({ found: 3, changed: 1, 'more-than-once': 2, 'not-found': 0 })).toBe(
    '3 found, 1 changed, 2 found more than once',
  );
});

test('a difference is shown in signs where there is no layout', () => {
  const spans = [
    { kind: 'removed', text: 'over', spaced: false },
    { kind: 'added', text: 'more than', spaced: true },
    { kind: 'same', text: '46', spaced: true },
    { kind: 'added', text: '%', spaced: false },
  ] as const;
  expect(differenceAsText(spans)).toBe('[-over-] {+more than+} 46{+%+}');
});
