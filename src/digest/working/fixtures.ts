import { indexDigest } from '../digest-index.ts';
import { tinyDigest } from '../fixtures.ts';
import type { Digest, Figure, Quantity } from '../schema.ts';
import { derivedSteps, type WorkingStep } from '../working-in-steps.ts';

/** Figures of one unit: each stated with a quantity, or computed from others by id. */
export type Given = Readonly<Record<string, Quantity | NonNullable<Figure['derived']>>>;

export function digestOf(given: Given): Digest {
  const figures = Object.entries(given).map(([id, value]): Figure => {
    const base = { id, label: `people in ${id}`, unit: 'people', asOf: '2024-05', about: [] };
    return 'qualifier' in value ? { ...base, quantity: value } : { ...base, derived: value };
  });
  return tinyDigest({ figures });
}

export function figureOf(digest: Digest, id: string): Figure {
  const found = digest.figures.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`there is no figure ${id}`);
  return found;
}

export function derived(digest: Digest, id: string): readonly WorkingStep[] {
  return derivedSteps(figureOf(digest, id), indexDigest(digest));
}

export const sentences = (steps: readonly WorkingStep[]) => steps.map(({ sentence }) => sentence);
/** The lines of the sum alone, without what is given. */
export const sums = (steps: readonly WorkingStep[]) =>
  sentences(steps).filter((sentence) => !/\((?:the article|computed here)/.test(sentence));
