import { fromTheLeft } from '../lib/isolate.ts';
import { counted, listInWords, numberInFigures } from '../lib/prose.ts';
import { peopleCounted } from '../words/people-counted.ts';
import { asChosen, withParts } from './belonging.ts';
import type { Named } from './name-in-sentence.ts';
import type { Actor, Digest } from './schema.ts';
import { countTies, eventActors, figureActors, isTied, type TieCounts } from './ties.ts';

/** Past this many names a sentence says how many there are instead. */
const NAMES_IN_A_SENTENCE = 3;

/** What a selection is counted over, in the order in which it is said. */
const COUNTED = [
  { kind: 'figures', one: 'figure' },
  { kind: 'events', one: 'event' },
  { kind: 'positions', one: 'position' },
] as const satisfies readonly { kind: keyof TieCounts; one: string }[];

export interface TiedCount {
  readonly kind: keyof TieCounts;
  /** "6 of 10 figures" */
  readonly words: string;
  /** The key of the first that is tied, `figure/taken`; null where none is. */
  readonly first: string | null;
}

/** How many figures, events and positions are tied to a selection, each with the first of them. */
export function tiedCounts(digest: Digest, selected: ReadonlySet<string>): readonly TiedCount[] {
  const tied = countTies(digest, selected);
  const first = firstTied(digest, selected);
  return COUNTED.map(({ kind, one }) => ({
    kind,
    words: `${numberInFigures(tied[kind])} of ${counted(digest[kind].length, one)}`,
    first: first[kind],
  }));
}

function firstTied(
  digest: Digest,
  selected: ReadonlySet<string>,
): Readonly<Record<keyof TieCounts, string | null>> {
  const key = (kind: string, entry: { readonly id: string } | undefined) =>
    entry === undefined ? null : `${kind}/${entry.id}`;
  return {
    figures: key(
      'figure',
      digest.figures.find((figure) => isTied(figureActors(figure), selected)),
    ),
    events: key(
      'event',
      digest.events.find((event) => isTied(eventActors(event), selected)),
    ),
    positions: key(
      'position',
      digest.positions.find(({ actor }) => selected.has(actor)),
    ),
  };
}

/**
 * "Hamas and Qatar"; "United States with its people and parts", or "with 2 of its 9"; "5 people and bodies" where the names
 * would bury the sentence. Only what begins a line has the capital that a list gives it.
 */
export function selectedNames(
  { actors }: { readonly actors: readonly Pick<Actor, 'id' | 'name' | 'partOf'>[] },
  selected: ReadonlySet<string>,
  named: Named,
  begins = false,
): string {
  const held = actors.filter((actor) => selected.has(actor.id));
  const chosen = new Set(
    asChosen(
      actors,
      held.map(({ id }) => id),
    ),
  );
  const names = held
    .filter(({ id }) => chosen.has(id))
    .map(({ id, name }, at) => (begins && at === 0 ? name : (named.get(id) ?? name)));
  const said =
    names.length <= NAMES_IN_A_SENTENCE ? fromTheLeft(listInWords(names)) : peopleCounted(names.length);
  if (chosen.size === held.length) return said;
  const theirs = chosen.size === 1 ? 'its' : 'their';
  const parts = held.length - chosen.size;
  const all = withParts(actors, [...chosen]).length - chosen.size;
  return parts === all
    ? `${said} with ${theirs} people and parts`
    : `${said} with ${parts} of ${theirs} ${all} people and parts`;
}

/** "Hamas: 3 of 6 figures, 2 of 5 events, 1 of 4 positions." */
export function selectionInWords(digest: Digest, selected: ReadonlySet<string>, named: Named): string {
  const counts = tiedCounts(digest, selected).map(({ words }) => words);
  return `${selectedNames(digest, selected, named, true)}: ${counts.join(', ')}.`;
}

/** "4 figures, 8 events and 11 positions not shown."; what is all shown is not said. */
export function leftOutInWords(digest: Digest, selected: ReadonlySet<string>): string {
  const tied = countTies(digest, selected);
  const out = COUNTED.flatMap(({ kind, one }) => {
    const count = digest[kind].length - tied[kind];
    return count > 0 ? [counted(count, one)] : [];
  });
  return out.length ? `${listInWords(out)} not shown.` : 'Nothing is left out.';
}
