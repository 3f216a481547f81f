import { deadlineKey, deadlinesOf } from './deadlines.ts';
import type { Basis, Digest, Quote } from './schema.ts';

/** The words a statement stands on; none for background and for computed values. */
export function quotesOf(basis: Basis): readonly Quote[] {
  if (basis.receipt === undefined) return [];
  return Array.isArray(basis.receipt) ? basis.receipt : [basis.receipt];
}

/** The footnote number of every statement that a page or an image refers to, in the order of the page. */
export function numberStatements(digest: Digest): ReadonlyMap<string, number> {
  const keys = [
    ...deadlinesOf(digest).map((_, place) => deadlineKey(place)),
    ...digest.figures.map((figure) => `figure/${figure.id}`),
    ...digest.events.map((event) => `event/${event.id}`),
    ...digest.actors.map((actor) => `actor/${actor.id}`),
    ...digest.positions.map((position) => `position/${position.id}`),
    ...digest.issues.map((issue) => `issue/${issue.id}`),
    ...digest.relations.map((_, index) => `relation/${index}`),
  ];
  return new Map(keys.map((key, index) => [key, index + 1]));
}
