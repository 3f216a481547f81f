import { expect, test } from 'vitest';
import { keysOf } from './keys-of.ts';

test('the names of a table come in its order', () => {
  expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a']);
});
