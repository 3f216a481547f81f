import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapBetween, placeLabels } from './place-labels.ts';

it('leaves labels at their marks where they do not meet', () => {
  expect(
    placeLabels(
      [
        { at: 0, height: 10 },
        { at: 50, height: 10 },
      ],
      5,
      100,
    ),
  ).toEqual([0, 50]);
});

it('pushes a label below the one before it', () => {
  expect(
    placeLabels(
      [
        { at: 10, height: 20 },
        { at: 15, height: 20 },
      ],
      5,
      100,
    ),
  ).toEqual([10, 35]);
});

it('draws the last ones up where the room ends', () => {
  expect(
    placeLabels(
      [
        { at: 0, height: 10 },
        { at: 80, height: 20 },
        { at: 95, height: 20 },
      ],
      5,
      100,
    ),
  ).toEqual([0, 55, 80]);
});

it('places nothing for nothing', () => {
  expect(placeLabels([], 5, 100)).toEqual([]);
});

const wanted = fc
  .array(fc.record({ at: fc.nat(400), height: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((labels) => labels.sort((a, b) => a.at - b.at));
const gap = fc.nat(20);

it('never lets two overlap, and keeps their order and the room, where there is room for all', () => {
  fc.assert(
    fc.property(wanted, gap, fc.nat(300), (wanted, gap, spare) => {
      const room = wanted.reduce((sum, { height }) => sum + height + gap, -gap) + spare;
      const tops = placeLabels(wanted, gap, room);
      wanted.forEach(({ height }, index) => {
        const top = tops[index] ?? Number.NaN;
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(room);
        if (index > 0)
          expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? 0) + (wanted[index - 1]?.height ?? 0) + gap);
      });
    }),
    { numRuns: 1000 },
  );
});

it('keeps their order even where there is too little room', () => {
  fc.assert(
    fc.property(wanted, gap, fc.nat(200), (wanted, gap, room) => {
      const tops = placeLabels(wanted, gap, room);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(tops).toHaveLength(wanted.length);
    }),
  );
});

it('stands a label as far up as the room has, and no further', () => {
  expect(placeLabels([{ at: 0, height: 30 }], 5, 20)).toEqual([0]);
  expect(placeLabels([{ at: 10, height: 10 }], 5, 20)).toEqual([10]);
});

it('leaves a gap as wanted, or as wide as the words leave it, but for a fifth of it at least', () => {
  expect(gapBetween(3, 100, 10)).toBe(10);
  expect(gapBetween(3, 100, 10, 160)).toBe(10);
  expect(gapBetween(3, 100, 10, 115)).toBe(5);
  expect(gapBetween(3, 100, 10, 100)).toBe(2);
  expect(gapBetween(0, 100, 10, 104)).toBe(4);
});
