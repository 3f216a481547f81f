import type { Actor, Digest, Position, Relation } from '../digest/schema.ts';
import { countTies } from '../digest/ties.ts';
import { counted } from '../lib/prose.ts';

const KIND_WORDS = {
  person: 'Person',
  organisation: 'Organisation',
  government: 'Government',
  'armed-group': 'Armed group',
  group: 'Group',
  'official-unnamed': 'Not named in the article',
} as const satisfies Record<Actor['kind'], string>;

/** "Prime minister", "Director; Mossad", "Head of the agency; not named in the article" */
export function roleInWords(actor: Actor, names: ReadonlyMap<string, Pick<Actor, 'name'>>): string {
  const affiliation = actor.partOf === undefined ? undefined : names.get(actor.partOf)?.name;
  const parts = [
    actor.role,
    affiliation,
    actor.kind === 'official-unnamed' ? 'not named in the article' : undefined,
  ];
  const said = parts.filter((part) => part !== undefined);
  return said.length ? said.join('; ') : KIND_WORDS[actor.kind];
}

/** "3 figures, 2 events, 1 position"; the parts that are nothing are left out. */
export function tiesInWords(actor: Actor, digest: Digest): string {
  const { figures, events, positions } = countTies(digest, new Set([actor.id]));
  const parts = [
    ...(figures ? [counted(figures, 'figure')] : []),
    ...(events ? [counted(events, 'event')] : []),
    ...(positions ? [counted(positions, 'position')] : []),
  ];
  return parts.length ? parts.join(', ') : 'named only';
}

export function positionsOf(actor: Actor, digest: Digest): Position[] {
  return digest.positions.filter((position) => position.actor === actor.id);
}

/** The relations an actor is part of, from either end, with their place in the digest. */
export function relationsOf(actor: Actor, digest: Digest): { relation: Relation; place: number }[] {
  return digest.relations
    .map((relation, place) => ({ relation, place }))
    .filter(({ relation }) => relation.from === actor.id || relation.to === actor.id);
}
