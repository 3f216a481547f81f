import type { Actor, Digest, Position } from '../../digest/schema.ts';

export interface ActorPositions {
  readonly actor: Actor;
  readonly positions: readonly Position[];
}

/** The positions grouped by who holds them, in the order in which the digest first names each. */
export function positionsByActor(digest: Digest): ActorPositions[] {
  const groups = new Map<string, Position[]>();
  for (const position of digest.positions) {
    groups.set(position.actor, [...(groups.get(position.actor) ?? []), position]);
  }
  return [...groups].flatMap(([id, positions]) => {
    const actor = digest.actors.find((each) => each.id === id);
    return actor ? [{ actor, positions }] : [];
  });
}
