import { expect, test } from 'vitest';
import { percent } from './stretch.ts';

test.each([
  [0, 0],
  [0.5, 50],
  [1 / 3, 33.33],
  [2 / 3, 66.67],
  [1, 100],
])('a share of %f is %f percent of the strip, to a hundredth', (share, answer) => {
  expect(percent(share)).toBe(answer);
});
