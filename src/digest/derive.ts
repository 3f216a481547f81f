import { addBounds, type Bounds, boundsOf, subtractBounds } from './bounds.ts';
import type { Figure } from './schema.ts';

type Sign = 'from' | 'minus' | 'plus';

/** How a computed value comes about: what it starts from, what is taken away and added, and what that leaves. */
export interface Working {
  readonly bounds: Bounds;
  readonly terms: readonly { readonly sign: Sign; readonly figure: Figure; readonly bounds: Bounds }[];
}

/** What a figure allows, whether the article states it or it is computed from others. */
export function figureBounds(figure: Figure, figures: ReadonlyMap<string, Figure>): Bounds {
  const bounds = knownBounds(figure, figures);
  if (bounds === null) throw new Error(`figure "${figure.id}" has no value: was this digest checked?`);
  return bounds;
}

/** The terms of a computed figure with their bounds; `null` for a figure that the article states. */
export function deriveWorking(figure: Figure, figures: ReadonlyMap<string, Figure>): Working | null {
  if (figure.derived === undefined) return null;
  const terms = termsOf(figure).map(({ sign, id }) => {
    const term = figures.get(id);
    if (term === undefined)
      throw new Error(`figure "${figure.id}" is computed from "${id}", which is not there`);
    return { sign, figure: term, bounds: figureBounds(term, figures) };
  });
  return { bounds: figureBounds(figure, figures), terms };
}

/** A value computed through more steps than this is refused: no reader could follow it. */
export const MAX_STEPS = 10;

/** The bounds of a figure in a digest that may still have faults; `null` where they cannot be known. */
export function knownBounds(figure: Figure, figures: ReadonlyMap<string, Figure>): Bounds | null {
  return resolve(figure, figures, new Map(), MAX_STEPS);
}

/** Each figure is computed once, since a hostile file may name the same two over and over; a circle ends where the steps do. */
function resolve(
  figure: Figure,
  figures: ReadonlyMap<string, Figure>,
  known: Map<string, Bounds>,
  stepsLeft: number,
): Bounds | null {
  if (figure.quantity !== undefined) return boundsOf(figure.quantity);
  const earlier = known.get(figure.id);
  if (earlier !== undefined) return earlier;
  if (stepsLeft === 0) return null;
  let total: Bounds | null = null;
  for (const { sign, id } of termsOf(figure)) {
    const term = figures.get(id);
    const bounds = term === undefined ? null : resolve(term, figures, known, stepsLeft - 1);
    if (bounds === null) return null;
    if (total === null) total = bounds;
    else total = sign === 'minus' ? subtractBounds(total, bounds) : addBounds(total, bounds);
  }
  if (total !== null) known.set(figure.id, total);
  return total;
}

/** The figures that a computed one names, in the order of the sum. */
export function termsOf({ derived }: Figure): readonly { readonly sign: Sign; readonly id: string }[] {
  if (derived === undefined) return [];
  return [
    { sign: 'from', id: derived.from },
    ...(derived.minus ?? []).map((id) => ({ sign: 'minus' as const, id })),
    ...(derived.plus ?? []).map((id) => ({ sign: 'plus' as const, id })),
  ];
}
