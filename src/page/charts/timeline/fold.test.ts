import { expect, test } from 'vitest';
import { FOLD, foldStrokes } from './fold.ts';

test('two like strokes stand across the ends of the gap, as far above the axis as below', () => {
  const strokes = [...foldStrokes(100, 50).matchAll(/M(\S+) (\S+)l(\S+) (\S+?)(?=M|$)/g)].map((stroke) => {
    const [x = 0, y = 0, across = 0, up = 0] = stroke.slice(1).map(Number);
    return { middle: [x + across / 2, y + up / 2], slant: [across, up] };
  });
  expect(strokes.map(({ middle }) => middle)).toEqual([
    [100 - FOLD, 50],
    [100 + FOLD, 50],
  ]);
  expect(strokes[0]?.slant).toEqual(strokes[1]?.slant);
});
