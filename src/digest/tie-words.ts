import { folded } from '../lib/folded.ts';
import { holdsWords } from './copy/occurrences.ts';
import { deadlinePath, deadlinesOf } from './deadlines.ts';
import { termsOf } from './derive.ts';
import type { DigestIndex } from './digest-index.ts';
import { jsonPath, type Path } from './json-path.ts';
import { quotesOf } from './receipts.ts';
import type { Actor, Basis, Digest, Figure, Quote, Tie } from './schema.ts';

/** A tie that no words of the digest show. */
export interface UnshownTie {
  readonly path: string;
  readonly actor: string;
}

/**
 * The ties that nothing shows: the entry has no words of its own, and no quote of the statement names the actor or
 * is one of those that the actor stands on. Background is not from the article, so its ties are not asked for.
 */
export function tiesWithoutWords(digest: Digest, index: DigestIndex): readonly UnshownTie[] {
  const shown = showing(index);
  const check = (at: Path, tie: Tie | undefined, quotes: readonly Quote[]): readonly UnshownTie[] =>
    typeof tie !== 'string' || shown(tie, quotes) ? [] : [{ path: jsonPath(at), actor: tie }];
  const list = (at: Path, ties: readonly Tie[], quotes: readonly Quote[]) =>
    ties.flatMap((tie, place) => check([...at, place], tie, quotes));
  const reported = <T extends Basis>(
    entries: readonly T[],
    each: (entry: T, place: number) => readonly UnshownTie[],
  ) => entries.flatMap((entry, place) => (entry.background === undefined ? each(entry, place) : []));
  return [
    ...reported(deadlinesOf(digest), (deadline, place) =>
      list([...deadlinePath(digest, place), 'pressedBy'], deadline.pressedBy ?? [], quotesOf(deadline)),
    ),
    ...reported(digest.figures, (figure, place) => {
      const quotes = quotesBehind(figure, index);
      return [
        ...check(['figures', place, 'saidBy'], figure.saidBy, quotes),
        ...list(['figures', place, 'about'], figure.about, quotes),
      ];
    }),
    ...reported(digest.events, (event, place) =>
      list(['events', place, 'actors'], event.actors, quotesOf(event)),
    ),
    ...reported(digest.positions, (position, place) =>
      check(['positions', place, 'actor'], position.actor, quotesOf(position)),
    ),
    ...reported(digest.relations, (relation, place) => [
      ...check(['relations', place, 'from'], relation.from, quotesOf(relation)),
      ...check(['relations', place, 'to'], relation.to, quotesOf(relation)),
    ]),
  ];
}

/** A computed figure stands on the words of those it is computed from. */
function quotesBehind(figure: Figure, { figures }: DigestIndex): readonly Quote[] {
  const reached = new Set([figure]);
  for (const each of reached) {
    for (const { id } of termsOf(each)) {
      const term = figures.get(id);
      if (term !== undefined) reached.add(term);
    }
  }
  return [...reached].flatMap(quotesOf);
}

function showing({ actors }: DigestIndex): (actor: string, quotes: readonly Quote[]) => boolean {
  return (id, quotes) => {
    const actor = actors.get(id);
    if (actor === undefined) return false;
    const own = new Set(quotesOf(actor).map(keyOf));
    return quotes.some((quote) => own.has(keyOf(quote)) || names(actor, folded(quote.quote)));
  };
}

function keyOf({ paragraph, quote }: Quote): string {
  return `${paragraph} ${folded(quote)}`;
}

/** A person may go by the last name alone, and a country by the word made from its name: "Israel", "an Israeli airstrike". */
function names(actor: Actor, quote: string): boolean {
  const name = folded(actor.name);
  if (holdsWords(quote, name)) return true;
  const last = name.split(' ').at(-1) ?? name;
  if (actor.kind === 'person') return holdsWords(quote, last);
  return actor.kind === 'government' && quote.split(/[^\p{L}\p{M}]+/u).some((word) => isMadeFrom(word, last));
}

/** Of a word made from a country's name: "Israeli", "Japanese". */
const LONGEST_ENDING = 3;

function isMadeFrom(word: string, name: string): boolean {
  return word.startsWith(name) && word.length - name.length <= LONGEST_ENDING;
}
