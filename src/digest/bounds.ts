import { QUALIFIERS } from './qualifiers.ts';
import { numberOf } from './quantities.ts';
import type { Quantity } from './schema.ts';

/** One end of what a quantity allows. */
export interface Bound {
  readonly value: number;
  /** The words give no exact limit here ("about 250"). */
  readonly approximate: boolean;
  /** The value itself is left out ("over 100"). */
  readonly strict: boolean;
}

/** What a quantity allows, in its own unit (a ratio as a share of one); `null` where the words set no limit on that side. */
export interface Bounds {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/**
 * The bounds that the words state, and no others: "over 46,000" has no upper bound, not even a wide one. A qualifier
 * speaks of the size: "fell more than 45%" is -45 at the highest, and has no lowest.
 */
export function boundsOf(quantity: Quantity): Bounds {
  if (quantity.qualifier === 'between') {
    return { low: plain(quantity.low), high: plain(quantity.high) };
  }
  const { kind, strict } = QUALIFIERS[quantity.qualifier];
  const end: Bound = { value: numberOf(quantity), approximate: kind === 'approximate', strict };
  const [beyond, within] = end.value < 0 ? (['low', 'high'] as const) : (['high', 'low'] as const);
  const open = kind === 'from-below' ? beyond : kind === 'from-above' ? within : null;
  return { low: open === 'low' ? null : end, high: open === 'high' ? null : end };
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
    value: rounded(value, Math.max(decimalsOf(a.value), decimalsOf(b.value))),
    approximate: a.approximate || b.approximate,
    strict: a.strict || b.strict,
  };
}

/** 0.3 − 0.1 is 0.19999999999999998 to a machine, and numbers are shown in full: to as many places as their terms have. */
function rounded(value: number, decimals: number): number {
  // A share such as a third has as many as a machine holds, the last of them wrong.
  return Number(decimals < 15 ? value.toFixed(decimals) : value.toPrecision(15));
}

function decimalsOf(value: number): number {
  const [, digits = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, digits.length - Number(exponent));
}

function plain(value: number): Bound {
  return { value, approximate: false, strict: false };
}
