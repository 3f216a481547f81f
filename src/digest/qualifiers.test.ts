import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { QUALIFIER_NAMES, type Qualifier, SINGLE_QUALIFIERS } from './qualifiers.ts';

/** Whether so many would be in keeping with the words, which stand before a hundred; "~" where they do not say. */
function fits(qualifier: Exclude<Qualifier, 'between'>, many: number): boolean | '~' {
  const { low, high } = boundsOf({ qualifier, value: 100 });
  if (low?.approximate || high?.approximate) return '~';
  const over = low === null || many > low.value || (many === low.value && !low.strict);
  const under = high === null || many < high.value || (many === high.value && !high.strict);
  return over && under;
}

test.each<[Exclude<Qualifier, 'between'>, boolean | '~', boolean | '~', boolean | '~']>([
  ['exact', false, true, false],
  ['at least', false, true, true],
  ['over', false, false, true],
  ['more than', false, false, true],
  ['up to', true, true, false],
  ['at most', true, true, false],
  ['fewer than', true, false, false],
  ['about', '~', '~', '~'],
  ['some', '~', '~', '~'],
  ['roughly', '~', '~', '~'],
  ['around', '~', '~', '~'],
  ['nearly', '~', '~', '~'],
  ['almost', '~', '~', '~'],
])('"%s 100" may be 99: %s, 100: %s, 101: %s', (qualifier, ...answers) => {
  expect([99, 100, 101].map((many) => fits(qualifier, many))).toEqual(answers);
});

test('all but "between" stand before one number', () => {
  expect(QUALIFIER_NAMES.filter((name) => !SINGLE_QUALIFIERS.some((single) => single === name))).toEqual([
    'between',
  ]);
});
