import type { Actor, Digest } from '../digest/schema.ts';
import { folded } from '../lib/prose.ts';

export interface ActorGroup {
  readonly id: string;
  readonly label: string;
  /** Those that fit the search, in the digest's order. */
  readonly actors: readonly Actor[];
}

/** The actors by side; with a search, those whose name, role or affiliation holds it, case and accents folded. */
export function actorGroups(digest: Digest, search: string): ActorGroup[] {
  const wanted = folded(search);
  const names = new Map(digest.actors.map((actor) => [actor.id, actor.name]));
  const sides = new Map(digest.sides.map((side) => [side.id, side.label]));
  const fits = (actor: Actor) =>
    wanted === '' ||
    [actor.name, actor.role, actor.partOf && names.get(actor.partOf), sides.get(actor.side)].some(
      (text) => text !== undefined && folded(text).includes(wanted),
    );
  return digest.sides
    .map(({ id, label }) => ({
      id,
      label,
      actors: digest.actors.filter((actor) => actor.side === id && fits(actor)),
    }))
    .filter((group) => group.actors.length > 0);
}
