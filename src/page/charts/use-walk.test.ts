import { expect, test } from 'vitest';
import { stepOf } from './use-walk.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 1, 2],
  ['ArrowRight', 2, 2],
  ['ArrowLeft', 2, 1],
  ['ArrowUp', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, null],
  ['Tab', 1, null],
])('%s leads from the mark %i of three to %s', (key, at, next) => {
  expect(stepOf(key, at, 3)).toBe(next);
});
