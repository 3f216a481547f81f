import type { Actor } from './schema.ts';

type Belonging = readonly Pick<Actor, 'id' | 'partOf'>[];

/** These actors, each followed by all who belong to it at any depth, in the order of the digest; everyone once. */
export function withParts(actors: Belonging, ids: readonly string[]): readonly string[] {
  const parts = new Map<string, string[]>();
  for (const { id, partOf } of actors) {
    if (partOf === undefined) continue;
    const others = parts.get(partOf);
    if (others) others.push(id);
    else parts.set(partOf, [id]);
  }
  if (parts.size === 0) return [...new Set(ids)];
  const all = new Set<string>();
  const add = (id: string) => {
    if (all.has(id)) return;
    all.add(id);
    for (const part of parts.get(id) ?? []) add(part);
  };
  for (const id of ids) add(id);
  return [...all];
}

/** The bodies that an actor belongs to, the nearest first. */
export function bodiesOf(actors: Belonging, id: string): readonly string[] {
  const bodies: string[] = [];
  const bodyOf = (one: string) => actors.find((actor) => actor.id === one)?.partOf;
  for (let body = bodyOf(id); body !== undefined && !bodies.includes(body); body = bodyOf(body))
    bodies.push(body);
  return bodies;
}

/** How many bodies stand above each actor; none above those who would be above themselves. */
export function bodiesAbove(actors: Belonging): ReadonlyMap<string, number> {
  const bodyOf = new Map(actors.map(({ id, partOf }) => [id, partOf]));
  const above = new Map<string, number>();
  for (const { id } of actors) {
    const route = new Set<string>();
    let count = 0;
    // A body that is not there counts for nothing, and one that was counted knows the rest.
    for (let body = bodyOf.get(id); body !== undefined && bodyOf.has(body); body = bodyOf.get(body)) {
      if (body === id || route.has(body)) {
        count = 0;
        break;
      }
      route.add(body);
      const rest = above.get(body);
      count += 1;
      if (rest !== undefined) {
        count += rest;
        break;
      }
    }
    above.set(id, count);
  }
  return above;
}

/** Those of the selected whom no other of the selected takes in: what a reader chose, as short as it can be said. */
export function asChosen(actors: Belonging, selected: readonly string[]): readonly string[] {
  const chosen = new Set(selected);
  const takenIn = new Set(
    actors.filter(({ partOf }) => partOf !== undefined && chosen.has(partOf)).map(({ id }) => id),
  );
  return selected.filter((id) => !takenIn.has(id));
}
