import type { Figure, Quantity } from './schema.ts';

export type SingleQuantity = Exclude<Quantity, { qualifier: 'between' }>;

/** What a quantity is a number of: its unit, shares of it, or so many times it. Only like is added or drawn with like. */
export type Measure = 'value' | 'ratio' | 'times';

export function measureOf(quantity: Quantity): Measure {
  if ('ratio' in quantity) return 'ratio';
  return 'times' in quantity ? 'times' : 'value';
}

/** The one number of a quantity: a ratio as the share that it comes to. */
export function numberOf(quantity: SingleQuantity): number {
  if ('ratio' in quantity) return quantity.ratio[0] / quantity.ratio[1];
  return 'times' in quantity ? quantity.times : quantity.value;
}

/** All that figures must have in common to be added, or drawn on one scale, in words for a problem. */
export function scaleOf(figure: Pick<Figure, 'unit' | 'per' | 'quantity'>): string {
  const { unit, per, quantity } = figure;
  const measure = quantity === undefined ? 'value' : measureOf(quantity);
  const of = { value: '', ratio: 'shares of ', times: 'times ' } as const;
  return `${of[measure]}${unit}${per === undefined ? '' : ` ${per}`}`;
}
