import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { niceTicks } from './nice-ticks.ts';

test.each([
  [46_000, 3, [0, 20_000, 40_000]],
  [1_200, 5, [0, 500, 1_000]],
  [250, 5, [0, 50, 100, 150, 200, 250]],
  // Ticks are printed in full, so 0.6000000000000001 would show.
  [0.7, 5, [0, 0.2, 0.4, 0.6]],
  [0.3, 3, [0, 0.1, 0.2, 0.3]],
  // Nothing to measure.
  [0, 5, [0]],
  [Number.NaN, 5, [0]],
])('up to %f in about %i', (max, count, ticks) => {
  expect(niceTicks(max, count)).toEqual(ticks);
});

it('starts at zero, rises in equal steps, and passes neither the largest number nor the count wished for', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: Number.MAX_SAFE_INTEGER, noNaN: true }),
      fc.integer({ min: 1, max: 10 }),
      (max, count) => {
        const ticks = niceTicks(max, count);
        const step = ticks[1] ?? max;
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeLessThanOrEqual(max);
        expect(ticks.length).toBeLessThanOrEqual(count + 1);
        ticks.forEach((tick, index) => {
          expect(Math.abs(tick / step - (ticks.length > 1 ? index : 0))).toBeLessThan(1e-9);
          // One digit that is not zero, or two: "40,000", never "43,210".
          expect(String(tick.toExponential()).replace(/e.*/, '').length).toBeLessThanOrEqual(3);
        });
      },
    ),
  );
});

it('are zero alone for a number too small to be divided', () => {
  expect(niceTicks(5e-324, 5)).toEqual([0]);
  expect(niceTicks(1e-200, 2)).toHaveLength(3);
});
