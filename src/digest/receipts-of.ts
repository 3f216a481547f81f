import { deadlineKey, deadlinePath, deadlinesOf } from './deadlines.ts';
import { jsonPath } from './json-path.ts';
import { quotesOf } from './receipts.ts';
import type { Basis, Digest, Quote, Tie } from './schema.ts';
import { STATEMENT_KINDS, type StatementKey } from './statement-kinds.ts';

/** One quote, and what stands on it. */
export interface PlacedReceipt {
  readonly statement: StatementKey;
  /** Where the quote stands in the digest: `$.figures[2].receipt[0]`. */
  readonly path: string;
  readonly quote: Quote;
}

/** Every receipt of a digest, in the order of the lists of the format. */
export function receiptsOf(digest: Digest): readonly PlacedReceipt[] {
  const ofList = (name: keyof typeof STATEMENT_KINDS) =>
    digest[name].flatMap((basis: Basis & { readonly id?: string }, index) =>
      ofStatement(`${STATEMENT_KINDS[name]}/${basis.id ?? index}`, [name, index], basis),
    );
  return [
    ...ofList('actors'),
    ...ofList('figures'),
    ...digest.figures.flatMap(({ id, about }, index) =>
      ofTies(`figure/${id}`, ['figures', index, 'about'], about),
    ),
    ...ofList('events'),
    ...digest.events.flatMap(({ id, actors }, index) =>
      ofTies(`event/${id}`, ['events', index, 'actors'], actors),
    ),
    ...ofList('issues'),
    ...ofList('positions'),
    ...ofList('relations'),
    ...deadlinesOf(digest).flatMap((deadline, place) =>
      ofStatement(deadlineKey(place), deadlinePath(digest, place), deadline),
    ),
  ];
}

function ofStatement(
  statement: StatementKey,
  at: readonly (string | number)[],
  basis: Basis,
): readonly PlacedReceipt[] {
  return quotesOf(basis).map((quote, index) => ({
    statement,
    path: jsonPath([...at, 'receipt', ...(Array.isArray(basis.receipt) ? [index] : [])]),
    quote,
  }));
}

/** The words that tie a statement to an actor are receipts of that statement. */
function ofTies(
  statement: StatementKey,
  at: readonly (string | number)[],
  ties: readonly Tie[],
): readonly PlacedReceipt[] {
  return ties.flatMap((tie, index) =>
    typeof tie === 'string' ? [] : ofStatement(statement, [...at, index], { receipt: tie.receipt }),
  );
}
