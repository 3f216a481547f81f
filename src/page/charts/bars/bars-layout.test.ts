import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT } from '../../../digest/amount-text.ts';
import { estimate } from '../../../lib/text-width.ts';
import { figureRow } from '../fixtures.ts';
import type { FigureRow } from '../rows.ts';
import { barX, layoutBars } from './bars-layout.ts';

const width = fc.integer({ min: 280, max: 1400 });
const em = fc.constantFrom(16, 24, 32);
const rows = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 })
  .map((all) => all.map((value) => figureRow(value)));

describe('the one scale of a bar chart', () => {
  it('begins at zero and is linear: twice the number is twice the length', () => {
    fc.assert(
      fc.property(rows, width, em, (rows, width, em) => {
        const layout = layoutBars(rows, width, em);
        const length = (value: number) => barX(layout, value) - layout.left;
        expect(length(0)).toBe(0);
        expect(length(layout.max)).toBeCloseTo(layout.right - layout.left);
        for (const row of rows) {
          expect(length(row.length)).toBeCloseTo((row.length / layout.max) * (layout.right - layout.left));
          expect(length(2 * row.length)).toBeCloseTo(2 * length(row.length));
        }
      }),
    );
  });

  it('ends the longest bar within the width', () => {
    fc.assert(
      fc.property(rows, width, em, (rows, width, em) => {
        const layout = layoutBars(rows, width, em);
        for (const row of rows) expect(barX(layout, row.length)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('has its ticks within the bars', () => {
    fc.assert(
      fc.property(rows, width, em, (rows, width, em) => {
        const layout = layoutBars(rows, width, em);
        expect(layout.ticks[0]?.value).toBe(0);
        for (const { value } of layout.ticks) expect(value).toBeLessThanOrEqual(layout.max);
      }),
    );
  });

  it('stands when every number is zero', () => {
    const layout = layoutBars([figureRow(0)], 600, 16);
    expect(barX(layout, 0)).toBe(layout.left);
  });
});

it('gives every row the same height, with room for its words above its bar', () => {
  fc.assert(
    fc.property(rows, width, em, (rows, width, em) => {
      const { band, thickness, labels, height, axisHeight } = layoutBars(rows, width, em);
      for (const label of labels) expect(label.height + thickness / 3 + thickness).toBeLessThanOrEqual(band);
      expect(height).toBe(band * rows.length + axisHeight);
    }),
  );
});

describe('falls and shares', () => {
  const percent = { ...COUNT, unit: 'percent' };
  const unit = (row: FigureRow): FigureRow => ({
    ...row,
    figure: { ...row.figure, unit: 'percent' },
    style: percent,
  });

  it('stand on both sides of one zero, on one scale', () => {
    const layout = layoutBars([unit(figureRow(30)), unit(figureRow(10, { below: true }))], 641, 16);
    expect([layout.min, layout.max]).toEqual([-10, 30]);
    expect(barX(layout, 0)).toBe(layout.zero);
    expect(barX(layout, -10)).toBeCloseTo(layout.left);
    expect(barX(layout, 30)).toBeCloseTo(layout.right);
    expect(layout.ticks.map(({ words }) => words)).toEqual(['−10%', '0%', '10%', '20%', '30%']);
  });

  it.each([300, 338, 641])('have no number of the axis over another at %i pixels', (width) => {
    const money = { ...COUNT, unit: 'EUR', per: 'a day' };
    const row = figureRow(300e6, { style: money });
    const { ticks, tickSize } = layoutBars(
      [{ ...row, figure: { ...row.figure, unit: 'EUR', per: 'a day' } }],
      width,
      16,
    );
    const before = { start: 0, middle: 0.5, end: 1 };
    const spans = ticks.map(({ x, words, anchor }) => {
      const length = estimate(words, 'sans', tickSize);
      return [x - length * before[anchor], x + length * (1 - before[anchor])];
    });
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, [start = 0]] of spans.entries())
      if (index > 0) expect(start).toBeGreaterThan(spans[index - 1]?.[1] ?? 0);
  });

  it('of falls alone reach from zero to the left', () => {
    const layout = layoutBars([unit(figureRow(18, { below: true }))], 641, 16);
    expect(layout.zero).toBeCloseTo(layout.right);
    expect(barX(layout, -18)).toBeCloseTo(layout.left);
  });

  it('draws shares of one whole', () => {
    const style = { ...COUNT, measure: 'ratio' as const };
    const layout = layoutBars([figureRow(0.25, { style }), figureRow(2 / 3, { style })], 641, 16);
    expect([layout.min, layout.max]).toEqual([0, 1]);
    expect(layout.ticks.at(-1)?.words).toBe('100%');
  });
});
