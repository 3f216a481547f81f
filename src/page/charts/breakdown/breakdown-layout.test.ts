import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureRow } from '../fixtures.ts';
import { layoutBreakdown } from './breakdown-layout.ts';

const width = fc.integer({ min: 280, max: 1400 });
const em = fc.constantFrom(16, 24, 32);
const parts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 6 });
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const layoutOf = (whole: number, values: readonly number[], width: number, em: number) =>
  layoutBreakdown(
    figureRow(whole),
    values.map((value, index) => figureRow(value, { id: `p${index}` })),
    width,
    em,
  );

describe('the parts of a whole', () => {
  it('follow each other without a gap, each as long as its share', () => {
    fc.assert(
      fc.property(parts, fc.nat(100_000), width, em, (values, more, width, em) => {
        const whole = sumOf(values) + more;
        const layout = layoutOf(whole, values, width, em);
        let end = 0;
        layout.parts.forEach((part, index) => {
          expect(part.start).toBeCloseTo(end);
          expect(part.length).toBeCloseTo((layout.length * (values[index] ?? 0)) / Math.max(whole, 1));
          end += part.length;
        });
      }),
    );
  });

  it('sum to the bar’s length where they make up the whole', () => {
    fc.assert(
      fc.property(parts, width, em, (values, width, em) => {
        fc.pre(sumOf(values) > 0);
        const layout = layoutOf(sumOf(values), values, width, em);
        expect(sumOf(layout.parts.map((part) => part.length))).toBeCloseTo(layout.length);
      }),
    );
  });

  it('leave the rest of the bar free where they come to less', () => {
    const layout = layoutOf(250, [100, 100], 700, 16);
    expect(sumOf(layout.parts.map((part) => part.length))).toBeCloseTo(layout.length * 0.8);
  });

  it('stay within the bar where limits overlap and they come to more', () => {
    const layout = layoutOf(250, [100, 200], 700, 16);
    expect(sumOf(layout.parts.map((part) => part.length))).toBeCloseTo(layout.length);
  });

  it.each([700, 320])(
    'stand on the scale of the whole, which is shorter than they are together, at %i',
    (width) => {
      const { length, wholeLength, parts } = layoutOf(250, [100, 200], width, 16);
      expect(wholeLength).toBeCloseTo((length * 250) / 300);
      expect(wholeLength).toBeCloseTo((parts[0]?.length ?? 0) * 2.5);
      const within = layoutOf(250, [100, 100], width, 16);
      expect(within.wholeLength).toBeCloseTo(within.length);
    },
  );

  it('hold when nothing is counted at all', () => {
    for (const part of layoutOf(0, [0, 0], 700, 16).parts) expect(part.length).toBe(0);
  });
});

describe('the bar', () => {
  it('lies across where every part has room for its words, else stands upright', () => {
    expect(layoutOf(250, [100, 100, 50], 900, 16).upright).toBe(false);
    expect(layoutOf(250, [100, 100, 50], 320, 16).upright).toBe(true);
    // One part of a thousandth.
    expect(layoutOf(1000, [999, 1], 1400, 16).upright).toBe(true);
  });

  it('keeps within its width and height, with its words', () => {
    fc.assert(
      fc.property(parts, width, em, (values, width, em) => {
        const { upright, x, y, length, thickness, height, parts } = layoutOf(
          sumOf(values),
          values,
          width,
          em,
        );
        expect(upright ? x + thickness : x + length).toBeLessThanOrEqual(width);
        expect(upright ? y + length : y + thickness).toBeLessThanOrEqual(height);
        for (const { labelY, label } of parts) expect(labelY + label.height).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('when upright has its words in order beside it, none over another', () => {
    fc.assert(
      fc.property(parts, em, (values, em) => {
        const { upright, parts } = layoutOf(sumOf(values), values, 320, em);
        fc.pre(upright);
        parts.forEach(({ labelY }, index) => {
          const above = parts[index - 1];
          if (above) expect(labelY).toBeGreaterThanOrEqual(above.labelY + above.label.height);
        });
      }),
    );
  });
});
