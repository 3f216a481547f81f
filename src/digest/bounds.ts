import { QUALIFIERS } from './qualifiers.ts';
import type { Quantity } from './schema.ts';

/** One end of what a quantity allows. */
export interface Bound {
  readonly value: number;
  /** The words give no exact limit here ("about 250"). */
  readonly approximate: boolean;
  /** The value itself is left out ("over 100"). */
  readonly strict: boolean;
}

/** What a quantity allows, in its own unit; `null` where the words set no limit on that side. */
export interface Bounds {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** The bounds that the words state, and no others: "over 46,000" has no upper bound, not even a wide one. */
export function boundsOf(quantity: Quantity): Bounds {
  if (quantity.qualifier === 'between') {
    return { low: plain(quantity.low), high: plain(quantity.high) };
  }
  const { kind, strict } = QUALIFIERS[quantity.qualifier];
  const end: Bound = { value: quantity.value, approximate: kind === 'approximate', strict };
  return {
    low: kind === 'from-above' ? null : end,
    high: kind === 'from-below' ? null : end,
  };
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: combine(a.low, b.low, 1), high: combine(a.high, b.high, 1) };
}

/** a − b: the least is the least of a less the most of b, and the other way round. */
export function subtractBounds(a: Bounds, b: Bounds): Bounds {
  return { low: combine(a.low, b.high, -1), high: combine(a.high, b.low, -1) };
}

function combine(a: Bound | null, b: Bound | null, sign: 1 | -1): Bound | null {
  if (a === null || b === null) return null;
  const value = a.value + sign * b.value;
  return {
    // 0.3 − 0.1 is 0.19999999999999998 to a machine, and numbers are shown in full.
    value: Number.isInteger(value) ? value : Number(value.toPrecision(15)),
    approximate: a.approximate || b.approximate,
    strict: a.strict || b.strict,
  };
}

function plain(value: number): Bound {
  return { value, approximate: false, strict: false };
}
