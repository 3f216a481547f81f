import { type Named, namesInSentences } from './name-in-sentence.ts';
import { numberStatements } from './receipts.ts';
import type { Actor, ArticleEvent, Digest, Figure, Issue, Source } from './schema.ts';

/** Lookups by id, and by a statement's key. Maps, because an id such as "constructor" is an ordinary one. */
export interface DigestIndex {
  /** BCP 47 tag of the digest. */
  readonly language: string;
  /** Who speaks where the article says a thing itself: its agency, or who published or wrote it; null where the digest names none of them. */
  readonly house: string | null;
  readonly actors: ReadonlyMap<string, Actor>;
  /** The names of actors as they stand within a sentence. */
  readonly named: Named;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Of a figure those that speak of the same thing and differ. */
  readonly disagreeing: ReadonlyMap<string, readonly Figure[]>;
  readonly events: ReadonlyMap<string, ArticleEvent>;
  readonly issues: ReadonlyMap<string, Issue>;
  /** The footnote number of each statement, by `figure/held` and the like. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function indexDigest(digest: Digest): DigestIndex {
  const figures = byId(digest.figures);
  return {
    language: digest.language,
    house: houseOf(digest.source),
    actors: byId(digest.actors),
    named: namesInSentences(digest),
    figures,
    disagreeing: disagreeing(digest.disagree ?? [], figures),
    events: byId(digest.events),
    issues: byId(digest.issues),
    numbers: numberStatements(digest),
  };
}

function houseOf({ agency, publisher, author }: Source): string | null {
  return agency ?? publisher ?? author ?? null;
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function disagreeing(
  lists: readonly (readonly string[])[],
  figures: ReadonlyMap<string, Figure>,
): DigestIndex['disagreeing'] {
  const ids = new Set(lists.flat());
  return new Map(
    [...ids].map((id) => {
      const others = new Set(lists.filter((list) => list.includes(id)).flat());
      others.delete(id);
      return [id, [...others].flatMap((other) => figures.get(other) ?? [])];
    }),
  );
}
