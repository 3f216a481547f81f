import { expect, test } from 'vitest';
import { codePoint, showList, showValue } from './show-value.ts';

test.each([
  [null, 'null'],
  [undefined, 'nothing'],
  [[1], 'a list'],
  [{ a: 1 }, 'an object'],
  [1.5, '1.5'],
  [false, 'false'],
  ['a b', '"a b"'],
  ['a\u202Eb', '"aU+202Eb"'],
  ['a\n\uFFFE', '"aU+000AU+FFFE"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
])('%j is named %s', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});

test('of a long list the first are named and the others counted', () => {
  expect(showList([])).toBe('');
  expect(showList(['a', 'b'], 2)).toBe('"a", "b"');
  expect(showList(['a', 'b', 'c'], 2)).toBe('"a", "b" and 1 more');
  expect(showList([...'abcdefghij'])).toMatch(/"h" and 2 more$/);
});

test('a character is named by its code, of four digits at least', () => {
  expect(['\n', '\u{1F600}'].map(codePoint)).toEqual(['U+000A', 'U+1F600']);
});
