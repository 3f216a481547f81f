import { termsOf } from '../derive.ts';
import type { Finding } from '../problem.ts';
import { showValue } from '../show-value.ts';
import type { Placed, WellFormed } from '../well-formed.ts';

/** Actors that are part of themselves, through however many others. */
export function checkPartOfCircles({ actors }: WellFormed): readonly Finding[] {
  return circles(actors, ({ partOf }) => (partOf === undefined ? [] : [partOf])).map(
    ({ at, entry, route }) => ({
      at: [...at, 'partOf'],
      reason: `${showValue(entry.id)} would be part of itself: ${route}.`,
      remedy: 'Take "partOf" out of one of them.',
    }),
  );
}

/** Figures that are computed from themselves, through however many others. */
export function checkDerivedCircles({ figures }: WellFormed): readonly Finding[] {
  return circles(figures, (figure) => termsOf(figure).map(({ id }) => id)).map(({ at, entry, route }) => ({
    at: [...at, 'derived'],
    reason: `${showValue(entry.id)} would be computed from itself: ${route}.`,
    remedy: 'Compute it from figures that do not depend on it.',
  }));
}

/** Each circle once, at its first entry that the walk meets. */
function circles<T extends { readonly id: string }>(
  placed: readonly Placed<T>[],
  next: (entry: T) => readonly string[],
): readonly (Placed<T> & { readonly route: string })[] {
  const byId = new Map(placed.map((each) => [each.entry.id, each]));
  const done = new Set<string>();
  const found: (Placed<T> & { readonly route: string })[] = [];
  for (const start of byId.keys()) {
    // A walk of its own stack: a chain may be as long as the file allows.
    const open = new Set<string>();
    const stack: { id: string; rest: string[] }[] = [];
    const enter = (id: string): void => {
      const each = byId.get(id);
      if (each === undefined || done.has(id)) return;
      if (open.has(id)) {
        const names = [...open];
        const circle = [...names.slice(names.indexOf(id)), id];
        // A message is one line: of a long one its beginning is told.
        found.push({
          ...each,
          route: circle.length > 9 ? `${circle.slice(0, 8).join(' → ')} → …` : circle.join(' → '),
        });
        return;
      }
      open.add(id);
      stack.push({ id, rest: [...next(each.entry)] });
    };
    enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const id = top.rest.shift();
      if (id !== undefined) {
        enter(id);
      } else {
        stack.pop();
        open.delete(top.id);
        done.add(top.id);
      }
    }
  }
  return found;
}
