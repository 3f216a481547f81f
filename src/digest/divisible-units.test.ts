import { expect, test } from 'vitest';
import { isDivisible, isMoney } from './divisible-units.ts';

test.each([
  [{ unit: 'people' }, false],
  [{ unit: 'percent' }, true],
  [{ unit: 'Percent' }, true],
  [{ unit: 'per cent' }, true],
  [{ unit: 'square miles' }, true],
  [{ unit: 'cent' }, false],
  [{ unit: 'Prozent' }, true],
  [{ unit: 'USD' }, true],
  [{ unit: 'people', per: 'day' }, true],
  [{ unit: 'people', divisible: true }, true],
  [{ unit: 'people', divisible: false }, false],
])('%j may be divided: %s', (figure, divisible) => {
  expect(isDivisible(figure)).toBe(divisible);
});

test('three capitals are money only where a list of currencies has them', () => {
  expect(['USD', 'ILS', 'UAV', 'usd', 'USDT', 'US'].map(isMoney)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
