import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import { showList, showValue } from '../show-value.ts';
import { actorOf } from '../ties.ts';
import type { WellFormed } from '../well-formed.ts';
import { disagreeIn } from './disagree.ts';
import { listReferredTo } from './references.ts';

/** Ids that stand twice in their list. */
export function checkRepeatedIds({ ids }: WellFormed): readonly Finding[] {
  return Object.values(ids).flatMap((list) => {
    const first = new Map<string, Path>();
    return list.flatMap(({ at, entry }): readonly Finding[] => {
      const earlier = first.get(entry);
      if (earlier === undefined) {
        first.set(entry, at);
        return [];
      }
      const [name, index] = earlier;
      const reason = `The id ${showValue(entry)} stands twice in "${name}", first in entry ${Number(index) + 1}.`;
      return [{ at, reason, remedy: 'Give each entry of a list an id of its own.' }];
    });
  });
}

interface Reference {
  readonly at: Path;
  readonly id: string;
}

/** References to ids that are not there, and lists that name the same id twice. */
export function checkReferences(parts: WellFormed): readonly Finding[] {
  const known = new Map(
    Object.entries(parts.ids).map(([name, list]) => [name, new Set(list.map(({ entry }) => entry))]),
  );
  const unknown = referencesOf(parts).flatMap(({ at, id }) => {
    const to = listReferredTo(at);
    if (to === null) return [];
    const there = known.get(to) ?? new Set<string>();
    // A list that is missing, or that gives one id twice where another was meant, is told as such.
    if (there.has(id) || !Array.isArray(parts.raw[to]) || there.size < (parts.ids[to]?.length ?? 0))
      return [];
    const names = nearestFirst(id, [...there].slice(0, MOST_COMPARED));
    const remedy =
      there.size === 0 ? `Add it to "${to}", which holds no id yet.` : `Known are ${showList(names, 6)}.`;
    return [{ at, reason: `${showValue(id)} is no id in "${to}".`, remedy }];
  });
  return [...unknown, ...repeated(parts)];
}

/** A hostile file may hold very many ids; a hint is not worth comparing them all. */
const MOST_COMPARED = 200;

function repeated(parts: WellFormed): readonly Finding[] {
  const seen = new Set<string>();
  return referencesOf(parts).flatMap(({ at, id }): readonly Finding[] => {
    if (typeof at.at(-1) !== 'number') return [];
    const key = JSON.stringify([at.slice(0, -1), id]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ at, reason: `${showValue(id)} is named twice in one list.`, remedy: 'Name it once.' }];
  });
}

function referencesOf(parts: WellFormed): readonly Reference[] {
  return [
    ...parts.actors.flatMap(({ at, entry }) => [
      ...one(at, 'side', entry.side),
      ...one(at, 'partOf', entry.partOf),
    ]),
    ...parts.figures.flatMap(({ at, entry }) => [
      ...one(at, 'saidBy', entry.saidBy),
      ...many(at, 'about', entry.about.map(actorOf)),
      ...one([...at, 'derived'], 'from', entry.derived?.from),
      ...many([...at, 'derived'], 'minus', entry.derived?.minus),
      ...many([...at, 'derived'], 'plus', entry.derived?.plus),
    ]),
    ...parts.charts.flatMap(({ at, entry }) => {
      if (entry.kind === 'timeline') return many(at, 'events', entry.events);
      if (entry.kind !== 'breakdown') return many(at, 'figures', entry.figures);
      return [...one(at, 'whole', entry.whole), ...many(at, 'parts', entry.parts)];
    }),
    ...parts.events.flatMap(({ at, entry }) => many(at, 'actors', entry.actors.map(actorOf))),
    ...parts.positions.flatMap(({ at, entry }) => [
      ...one(at, 'actor', entry.actor),
      ...one(at, 'issue', entry.issue),
    ]),
    ...parts.relations.flatMap(({ at, entry }) => [
      ...one(at, 'from', entry.from),
      ...one(at, 'to', entry.to),
    ]),
    ...disagreeIn(parts).flatMap(({ at, entry }) => entry.map((id, index) => ({ at: [...at, index], id }))),
    ...parts.deadlines.flatMap(({ at, entry }) => many(at, 'pressedBy', entry.pressedBy)),
  ];
}

function one(at: Path, field: string, id: string | undefined): readonly Reference[] {
  return id === undefined ? [] : [{ at: [...at, field], id }];
}

function many(at: Path, field: string, ids: readonly string[] | undefined): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ at: [...at, field, index], id }));
}

/** Ids that share the longest beginning or differ in case alone come first: most unknown ids are slips of the hand. */
function nearestFirst(id: string, names: readonly string[]): readonly string[] {
  const likeness = (name: string): number => {
    const a = id.toLowerCase();
    const b = name.toLowerCase();
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared]) shared += 1;
    return b.includes(a) || a.includes(b) ? shared + Math.min(a.length, b.length) : shared;
  };
  return [...names].sort((a, b) => likeness(b) - likeness(a));
}
