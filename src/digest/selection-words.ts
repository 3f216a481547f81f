import { fromTheLeft } from '../lib/isolate.ts';
import { counted, listInWords, numberInFigures } from '../lib/prose.ts';
import type { Digest } from './schema.ts';
import { countTies } from './ties.ts';

/** Past this many names a sentence says how many there are instead. */
const NAMES_IN_A_SENTENCE = 3;

/** "Hamas and Qatar", or "5 actors" where the names would bury the sentence. */
export function selectedNames(digest: Digest, selected: ReadonlySet<string>): string {
  const names = digest.actors.filter((actor) => selected.has(actor.id)).map((actor) => actor.name);
  return names.length <= NAMES_IN_A_SENTENCE
    ? fromTheLeft(listInWords(names))
    : counted(names.length, 'actor');
}

/** "Hamas: 3 of 6 figures, 2 of 5 events, 1 of 4 positions." */
export function selectionInWords(digest: Digest, selected: ReadonlySet<string>): string {
  const tied = countTies(digest, selected);
  const of = (count: number, total: number, one: string) =>
    `${numberInFigures(count)} of ${counted(total, one)}`;
  return `${selectedNames(digest, selected)}: ${of(tied.figures, digest.figures.length, 'figure')}, ${of(
    tied.events,
    digest.events.length,
    'event',
  )}, ${of(tied.positions, digest.positions.length, 'position')}.`;
}

/** What is said of a selection; "" for none. */
export function selectionNotice(digest: Digest, selected: readonly string[]): string {
  return selected.length === 0 ? '' : `${selectionInWords(digest, new Set(selected))} The rest steps back.`;
}
