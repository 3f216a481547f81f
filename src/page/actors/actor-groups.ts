import type { Actor, Digest } from '../../digest/schema.ts';
import { folded } from '../../lib/folded.ts';

export interface ActorGroup {
  readonly id: string;
  readonly label: string;
  /** Those that fit the search, the best first; without a search in the digest's order. */
  readonly actors: readonly Actor[];
}

/**
 * The actors by side; with a search, those whose name, other names, role, affiliation or side hold it, case and accents
 * folded. The side of the best fit comes first, and in a side the best: a name that is exactly what was typed, then one
 * that begins with it, then one with a word that does, then the rest.
 */
export function actorGroups(digest: Digest, search: string): readonly ActorGroup[] {
  const wanted = folded(search);
  const sides = new Map(digest.sides.map((side) => [side.id, side.label]));
  const names = new Map(digest.actors.map((actor) => [actor.id, namesOf(actor)]));
  const rank = (actor: Actor) =>
    wanted === ''
      ? 0
      : rankOf(wanted, names.get(actor.id) ?? [], [
          actor.role ?? '',
          sides.get(actor.side) ?? '',
          ...((actor.partOf && names.get(actor.partOf)) || []),
        ]);
  const ranked = digest.actors
    .map((actor) => ({ actor, rank: rank(actor) }))
    .filter((each) => each.rank < NO_FIT)
    .sort((a, b) => a.rank - b.rank);
  const best = (side: string) => ranked.find(({ actor }) => actor.side === side)?.rank ?? NO_FIT;
  return digest.sides
    .map(({ id, label }) => ({ id, label, best: best(id) }))
    .filter((side) => side.best < NO_FIT)
    .sort((a, b) => a.best - b.best)
    .map(({ id, label }) => ({
      id,
      label,
      actors: ranked.filter(({ actor }) => actor.side === id).map(({ actor }) => actor),
    }));
}

function namesOf({ name, aliases = [] }: Actor): readonly string[] {
  return [name, ...aliases];
}

const NO_FIT = 5;

function rankOf(wanted: string, names: readonly string[], more: readonly string[]): number {
  const all = names.map(folded);
  if (all.includes(wanted)) return 0;
  if (all.some((name) => name.startsWith(wanted))) return 1;
  if (all.some((name) => name.includes(` ${wanted}`))) return 2;
  if (all.some((name) => name.includes(wanted))) return 3;
  return more.some((text) => folded(text).includes(wanted)) ? 4 : NO_FIT;
}
