import { expect, test } from 'vitest';
import { visualOrder } from './visual-order.ts';

/** The line as its parts stand from left to right, each word as it is written. */
function shown(line: string): string {
  return visualOrder(line)
    .parts.map(({ text }) => text)
    .join('');
}

// As Chromium sets the same lines.
test.each([
  ['a number keeps its digits in order', 'بحياة 67 ألفا و869 رأسا.', '.رأسا 869و ألفا 67 بحياة'],
  ['brackets are turned', 'قال (نعم) له', 'له (نعم) قال'],
  ['a Latin name keeps its letters in order', 'في الميناء وAP وما حولها', 'حولها وما APو الميناء في'],
  ['a percentage stays one', 'בין 10% ל-15%.', '.15%-ל 10% בין'],
  [
    'a name within a sentence stays in its place',
    'says \u2068وزارة الصحة\u2069, 9 May',
    'says \u2068الصحة وزارة\u2069, 9 May',
  ],
])('%s', (_, line, order) => {
  expect(shown(line)).toBe(order);
});

test('a word of a script that nobody shapes stays as it is written, for the reader’s machine', () => {
  expect(shown('ܫܠܡܐ ܠܟ')).toBe('ܠܟ ܫܠܡܐ');
});

test('says which way the line runs: as its first letter does, or the mark before it', () => {
  expect(visualOrder('7 أكتوبر').fromTheRight).toBe(true);
  expect(visualOrder('AP قالت').fromTheRight).toBe(false);
  expect(visualOrder('\u200FAP قالت').fromTheRight).toBe(true);
});

test('says where in the line each part begins', () => {
  expect(visualOrder('قال AP')).toEqual({
    fromTheRight: true,
    parts: [
      { text: 'A', at: 4 },
      { text: 'P', at: 5 },
      { text: ' ', at: 3 },
      { text: 'قال', at: 0 },
    ],
  });
});
