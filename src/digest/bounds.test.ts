import { describe, expect, test } from 'vitest';
import { addBounds, type Bound, boundsOf, subtractBounds } from './bounds.ts';
import { QUALIFIERS, SINGLE_QUALIFIERS } from './qualifiers.ts';
import type { Quantity } from './schema.ts';

/** "[100, about 250)": a round bracket leaves its number out, "…" has no end. */
function inShort(bounds: { readonly low: Bound | null; readonly high: Bound | null }): string {
  const end = (bound: Bound | null) =>
    bound === null ? '…' : `${bound.approximate ? 'about ' : ''}${bound.value}`;
  const { low, high } = bounds;
  return `${low?.strict === false ? '[' : '('}${end(low)}, ${end(high)}${high?.strict === false ? ']' : ')'}`;
}

test.each<[Quantity, string]>([
  [{ qualifier: 'exact', value: 61 }, '[61, 61]'],
  [{ qualifier: 'about', value: 250 }, '[about 250, about 250]'],
  [{ qualifier: 'over', value: 46_000 }, '(46000, …)'],
  [{ qualifier: 'more than', value: 100 }, '(100, …)'],
  [{ qualifier: 'at least', value: 100 }, '[100, …)'],
  [{ qualifier: 'up to', value: 100 }, '(…, 100]'],
  [{ qualifier: 'fewer than', value: 100 }, '(…, 100)'],
  [{ qualifier: 'between', low: 100, high: 120 }, '[100, 120]'],
  // The words speak of the size: what fell by more than 45 fell to below -45.
  [{ qualifier: 'more than', value: -45 }, '(…, -45)'],
  [{ qualifier: 'up to', value: -45 }, '[-45, …)'],
  [{ qualifier: 'more than', value: 0 }, '(0, …)'],
  [{ qualifier: 'about', ratio: [1, 4] }, '[about 0.25, about 0.25]'],
  [{ qualifier: 'over', ratio: [-1, 4] }, '(…, -0.25)'],
  [{ qualifier: 'at least', times: 2 }, '[2, …)'],
])('%j allows %s', (quantity, bounds) => {
  expect(inShort(boundsOf(quantity))).toBe(bounds);
});

test('no words give an end that they do not state', () => {
  for (const qualifier of SINGLE_QUALIFIERS) {
    const { low, high } = boundsOf({ qualifier, value: 9 });
    const { kind } = QUALIFIERS[qualifier];
    expect([low === null, high === null], qualifier).toEqual([kind === 'from-above', kind === 'from-below']);
  }
});

describe('from exactly 10', () => {
  const ten = boundsOf({ qualifier: 'exact', value: 10 });

  test.each<[Quantity, string, string]>([
    [{ qualifier: 'exact', value: 3 }, '[13, 13]', '[7, 7]'],
    // The most that is taken away leaves the least.
    [{ qualifier: 'between', low: 2, high: 5 }, '[12, 15]', '[5, 8]'],
    [{ qualifier: 'over', value: 3 }, '(13, …)', '(…, 7)'],
    [{ qualifier: 'up to', value: 3 }, '(…, 13]', '[7, …)'],
    [{ qualifier: 'about', value: 3 }, '[about 13, about 13]', '[about 7, about 7]'],
    // To a machine 10 − 9.9 is 0.09999999999999964.
    [{ qualifier: 'exact', value: 9.9 }, '[19.9, 19.9]', '[0.1, 0.1]'],
    [{ qualifier: 'exact', value: 1e-7 }, '[10.0000001, 10.0000001]', '[9.9999999, 9.9999999]'],
    [{ qualifier: 'exact', value: 1e21 }, '[1e+21, 1e+21]', '[-1e+21, -1e+21]'],
    [
      { qualifier: 'exact', ratio: [1, 3] },
      '[10.3333333333333, 10.3333333333333]',
      '[9.66666666666667, 9.66666666666667]',
    ],
  ])('%j is added: %s, taken away: %s', (quantity, sum, rest) => {
    expect(inShort(addBounds(ten, boundsOf(quantity)))).toBe(sum);
    expect(inShort(subtractBounds(ten, boundsOf(quantity)))).toBe(rest);
  });
});

test('a sum is no sharper than either of its terms', () => {
  const [over, about] = [
    boundsOf({ qualifier: 'over', value: 1 }),
    boundsOf({ qualifier: 'about', value: 1 }),
  ];
  expect(addBounds(over, about).low).toEqual({ value: 2, approximate: true, strict: true });
  expect(addBounds(about, over).low).toEqual({ value: 2, approximate: true, strict: true });
});

test('a sum of whole numbers too large for fractions stays whole', () => {
  const large = boundsOf({ qualifier: 'exact', value: 2 ** 52 });
  expect(addBounds(large, boundsOf({ qualifier: 'exact', value: 1 })).low?.value).toBe(2 ** 52 + 1);
});
