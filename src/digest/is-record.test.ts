import { expect, test } from 'vitest';
import { isRecord } from './is-record.ts';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['text', false],
  [7, false],
])('%j is an object to JSON: %s', (value, answer) => {
  expect(isRecord(value)).toBe(answer);
});
