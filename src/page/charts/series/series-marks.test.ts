import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { seriesRow } from '../fixtures.ts';
import { areColumns, crosses, drawnInOrder, joinsOf, lineOf, overlap, seriesMark } from './series-marks.ts';

const scale = { left: 0, right: 365, zero: 100, perUnit: 1, from: 19358, to: 19723 }; // 2023, a pixel a day

describe('a figure on the axis of time', () => {
  it('stands as a column over its span, no wider than that and from zero', () => {
    const mark = seriesMark(seriesRow('2023-04/2023-06', 40), true, scale);
    expect(mark.left).toBeGreaterThanOrEqual(90);
    expect(mark.left + mark.width).toBeLessThanOrEqual(181);
    expect(mark.width).toBeGreaterThan(70);
    expect(mark).toMatchObject({ y: 60, from: 0, length: 40 });
  });

  it('of a year is four times as wide as of a quarter', () => {
    const wide = { ...scale, right: 3650 };
    const width = (date: string) => seriesMark(seriesRow(date, 40), true, wide).width;
    expect(width('2023-01/2023-12') / width('2023-01/2023-03')).toBeCloseTo(4, 0);
  });

  it('falls from zero downwards', () => {
    const mark = seriesMark(seriesRow('2023-04', 40, { below: true }), true, scale);
    expect(mark.y).toBe(140);
    expect(mark.box).toMatchObject({ top: 100, bottom: 140 });
  });

  it('of a day is a point whose ink ends at its number, and a range is drawn from one limit to the other', () => {
    const point = seriesMark(seriesRow('2023-01-01', 40), false, scale);
    expect(point).toMatchObject({ x: 0.5, y: 60, length: 40, from: 22, starts: 0.5, ends: 0.5 });
    const range = seriesMark(seriesRow('2023-01-01', 40, { edge: 'range', solid: 10 }), false, scale);
    expect(range).toMatchObject({ from: 10, y: 60 });
    expect(seriesMark(seriesRow('2023-01-01', 7), false, scale).from).toBe(0);
  });

  it('never reaches beyond its number, on either side of zero', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.boolean(), fc.boolean(), (length, below, columns) => {
        const { box, y } = seriesMark(seriesRow('2023-02', length, { below }), columns, scale);
        expect(below ? box.bottom : box.top).toBe(y);
        expect(box.bottom - box.top).toBeLessThanOrEqual(length);
      }),
    );
  });
});

test('spans alone are columns; a day among them makes a line of all', () => {
  const [year, day] = [seriesRow('2023-01/2023-12', 1), seriesRow('2024-01-01', 1)];
  expect(areColumns([year, year])).toBe(true);
  expect(areColumns([year, day])).toBe(false);
});

it('has no line that leads to no mark', () => {
  const marks = [
    seriesMark(seriesRow('2023-01-01', 40), false, scale),
    seriesMark(seriesRow('2023-02', 20), false, scale),
  ];
  expect(lineOf({ from: 0, to: 1, forecast: false }, marks)).toEqual({
    from: { x: 0.5, y: 60 },
    to: { x: marks[1]?.left, y: 80 },
  });
  expect(lineOf({ from: 0, to: 2, forecast: false }, marks)).toBe(null);
});

it('is at least as wide as can be seen, a day of a line wider than one of a column', () => {
  expect(seriesMark(seriesRow('2023-01-01', 40), false, scale).width).toBe(9);
  expect(seriesMark(seriesRow('2023-01-01/2023-01-02', 40), true, scale).width).toBe(2);
  // A fifth of a span is left free, and at most fourteen pixels.
  expect(seriesMark(seriesRow('2023-03-01/2023-03-30', 40), true, scale).width).toBeCloseTo(24);
  expect(seriesMark(seriesRow('2023', 40), true, scale).width).toBeCloseTo(365 - 14);
});

describe('lines', () => {
  const days = [1, 2, 3].map((day) => seriesRow(`2023-06-0${day}`, 5));

  it('lead from one to the next, and broken to what is expected, from the last before it', () => {
    const expected = [
      seriesRow('2023-06-04', 6, { forecast: true }),
      seriesRow('2023-06-05', 6, { forecast: true }),
    ];
    expect(joinsOf([...days, ...expected])).toEqual([
      { from: 0, to: 1, forecast: false },
      { from: 1, to: 2, forecast: false },
      { from: 2, to: 3, forecast: true },
      { from: 3, to: 4, forecast: true },
    ]);
  });

  it('do not lead back to what is expected of a time that has begun', () => {
    expect(joinsOf([seriesRow('2023-06', 6, { forecast: true }), ...days])).toEqual([
      { from: 1, to: 2, forecast: false },
      { from: 2, to: 3, forecast: false },
    ]);
  });

  it('are drawn under what is expected', () => {
    const order = drawnInOrder([seriesRow('2023-06', 6, { forecast: true }), ...days]);
    expect(order.map(({ index }) => index)).toEqual([1, 2, 3, 0]);
  });
});

test('boxes overlap, and lines cross them, only where they share some room', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  expect(overlap(box, { left: 10, right: 20, top: 0, bottom: 10 })).toBe(false);
  expect(overlap(box, { left: 9, right: 20, top: 9, bottom: 20 })).toBe(true);
  for (const beside of [
    { left: -10, right: 0, top: 0, bottom: 10 },
    { left: 0, right: 10, top: 10, bottom: 20 },
    { left: 0, right: 10, top: -10, bottom: 0 },
  ])
    expect([overlap(box, beside), overlap(beside, box)]).toEqual([false, false]);
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    from: { x: x1, y: y1 },
    to: { x: x2, y: y2 },
  });
  expect(crosses(line(-5, 5, 15, 5), box)).toBe(true);
  expect(crosses(line(-5, 12, 15, 12), box)).toBe(false);
  expect(crosses(line(-5, -5, -1, 20), box)).toBe(false);
  expect(crosses(line(5, 20, 5, 11), box)).toBe(false);
  expect(crosses(line(5, 20, 5, 9), box)).toBe(true);
  expect(crosses(line(-5, 4, 4, -5), box)).toBe(false);
});
