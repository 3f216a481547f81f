import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barX, layoutBars } from './bars-layout.ts';
import { figureRow } from './fixtures.ts';

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
