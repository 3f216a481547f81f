import { keysOf } from '../lib/keys-of.ts';

/** Which way a qualifier leaves a number open: what the words allow, never more. */
export type QualifierKind = 'exact' | 'from-below' | 'approximate' | 'from-above' | 'between';

interface QualifierFacts {
  readonly kind: QualifierKind;
  /** True when the words leave out the number itself ("over 100" is not 100). */
  readonly strict: boolean;
}

/**
 * The format's qualifiers and what each one bounds.
 * Source: the digest format, version 1, "quantity".
 */
export const QUALIFIERS = {
  exact: { kind: 'exact', strict: false },
  'at least': { kind: 'from-below', strict: false },
  over: { kind: 'from-below', strict: true },
  'more than': { kind: 'from-below', strict: true },
  about: { kind: 'approximate', strict: false },
  some: { kind: 'approximate', strict: false },
  roughly: { kind: 'approximate', strict: false },
  around: { kind: 'approximate', strict: false },
  nearly: { kind: 'approximate', strict: false },
  almost: { kind: 'approximate', strict: false },
  'up to': { kind: 'from-above', strict: false },
  'at most': { kind: 'from-above', strict: false },
  'fewer than': { kind: 'from-above', strict: true },
  between: { kind: 'between', strict: false },
} as const satisfies Record<string, QualifierFacts>;

export type Qualifier = keyof typeof QUALIFIERS;

export const QUALIFIER_NAMES = keysOf(QUALIFIERS);
export const SINGLE_QUALIFIERS = QUALIFIER_NAMES.filter((name) => name !== 'between');
