import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBounds, type Bounds, boundsOf, subtractBounds } from './bounds.ts';
import { deriveWorking, figureBounds, knownBounds } from './derive.ts';
import { tinyDigest } from './fixtures.ts';
import { SINGLE_QUALIFIERS } from './qualifiers.ts';
import type { Figure, Quantity } from './schema.ts';

const figures = new Map(tinyDigest().figures.map((figure) => [figure.id, figure]));
const elsewhere = figures.get('elsewhere');
const left = figures.get('left');

describe('a computed figure', () => {
  it('has no stated least where a part has no stated most', () => {
    // about 250 − more than 100 − roughly 100: fewer than about 50, and no telling how many fewer.
    expect(bounds(elsewhere)).toEqual({ low: null, high: { value: 50, approximate: true, strict: true } });
  });

  it('shows what it is computed from, term by term', () => {
    const working = elsewhere === undefined ? null : deriveWorking(elsewhere, figures);
    expect(working?.terms.map(({ sign, figure }) => `${sign} ${figure.id}`)).toEqual([
      'from left',
      'minus returned',
      'minus hall',
    ]);
    expect(working?.bounds).toEqual(bounds(elsewhere));
    expect(working?.terms[0]?.bounds).toEqual(bounds(left));
  });

  it('may be computed from a computed one', () => {
    const sum: Figure = {
      id: 'sum',
      label: 'x',
      unit: 'people',
      derived: { from: 'elsewhere', plus: ['hall'] },
      asOf: '2024',
      about: [],
    };
    expect(bounds(sum).high).toEqual({ value: 150, approximate: true, strict: true });
  });

  it('is none when the article states it', () => {
    expect(left && deriveWorking(left, figures)).toBeNull();
  });
});

describe('a digest that may still have faults', () => {
  const computed = (id: string, derived: NonNullable<Figure['derived']>): Figure => ({
    id,
    label: 'x',
    unit: 'people',
    asOf: '2024',
    about: [],
    derived,
  });
  /** As many steps from a stated figure, each adding what came before to itself. */
  const chain = (steps: number, name: (step: number) => string) => {
    const all = Array.from({ length: steps }, (_, step) =>
      computed(name(step + 1), { from: name(step), plus: [name(step)] }),
    );
    return new Map([...figures, ...all.map((figure) => [figure.id, figure] as const)]);
  };
  const name = (step: number) => (step === 0 ? 'hall' : `f${step}`);

  it('has values computed through ten steps, and none through more', () => {
    const all = chain(12, name);
    const known = (id: string) => knownBounds(all.get(id) ?? computed('x', { from: 'x' }), all);
    expect(known('f10')?.low?.value).toBe(100 * 2 ** 10);
    expect(known('f11')).toBe(null);
  });

  it('has none of a circle, nor of what is not there', () => {
    const circle = computed('a', { from: 'a', plus: Array(50).fill('a') });
    expect(knownBounds(circle, new Map([['a', circle]]))).toBe(null);
    const lost = computed('a', { from: 'hall', minus: ['lost'] });
    expect(knownBounds(lost, figures)).toBe(null);
    expect(() => figureBounds(lost, figures)).toThrow('figure "a" has no value');
    expect(() => deriveWorking(lost, figures)).toThrow('computed from "lost", which is not there');
  });

  it('has each figure computed once, however often it is named', () => {
    const all = new Map(figures);
    for (let step = 1; step <= 10; step += 1)
      all.set(
        `f${step}`,
        computed(`f${step}`, { from: name(step - 1), plus: Array(99).fill(name(step - 1)) }),
      );
    expect(knownBounds(all.get('f10') ?? computed('x', { from: 'x' }), all)?.low?.value).toBeGreaterThan(
      9e21,
    );
  });
});

function bounds(figure: Figure | undefined): Bounds {
  if (figure === undefined) throw new Error('the fixture has changed');
  return figureBounds(figure, figures);
}

describe('bounds', () => {
  const amount = fc.nat(1_000_000);
  const quantity: fc.Arbitrary<Quantity> = fc.oneof(
    fc.record({ qualifier: fc.constantFrom(...SINGLE_QUALIFIERS), value: amount }),
    fc.tuple(amount, amount).map(([low, more]) => ({ qualifier: 'between' as const, low, high: low + more })),
  );
  const exact = (value: number) => boundsOf({ qualifier: 'exact', value });

  it('stay exact when exact numbers are added or taken away', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(addBounds(exact(a), exact(b))).toEqual(exact(a + b));
        expect(subtractBounds(exact(a), exact(b))).toEqual(exact(a - b));
      }),
    );
  });

  it('never turn upside down', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        for (const { low, high } of [
          addBounds(boundsOf(a), boundsOf(b)),
          subtractBounds(boundsOf(a), boundsOf(b)),
        ]) {
          if (low !== null && high !== null) expect(low.value).toBeLessThanOrEqual(high.value);
        }
      }),
    );
  });

  it('rise when more is added, and fall when more is taken away', () => {
    fc.assert(
      fc.property(quantity, amount, amount, (a, b, more) => {
        const lows = [b, b + more].map((value) => addBounds(boundsOf(a), exact(value)).low?.value ?? 0);
        const highs = [b + more, b].map(
          (value) => subtractBounds(boundsOf(a), exact(value)).high?.value ?? 0,
        );
        expect(lows[0]).toBeLessThanOrEqual(lows[1] ?? 0);
        expect(highs[0]).toBeLessThanOrEqual(highs[1] ?? 0);
      }),
    );
  });

  it('stay open where either side was open, and approximate where either was', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const sum = addBounds(boundsOf(a), boundsOf(b));
        expect(sum.low === null).toBe(boundsOf(a).low === null || boundsOf(b).low === null);
        if (sum.low !== null)
          expect(sum.low.approximate).toBe([a, b].some((each) => boundsOf(each).low?.approximate));
      }),
    );
  });

  it('add alike in either order', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(addBounds(boundsOf(a), boundsOf(b))).toEqual(addBounds(boundsOf(b), boundsOf(a)));
      }),
    );
  });
});
