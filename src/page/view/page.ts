import { type DigestIndex, indexDigest } from '../../digest/digest-index.ts';
import type { Digest } from '../../digest/schema.ts';
import { type Statement, statementsOf } from '../../digest/statements.ts';
import type { ViewStore } from './store.ts';

/** What every panel of the page reads: the checked digest, its lookups, and the reader's choices. */
export interface Page {
  readonly digest: Digest;
  readonly index: DigestIndex;
  /** Every statement of the page, by `figure/held` and the like, in the order of the page. */
  readonly statements: ReadonlyMap<string, Statement>;
  readonly store: ViewStore;
}

export function openPage(digest: Digest, store: ViewStore): Page {
  const index = indexDigest(digest);
  const statements = new Map(statementsOf(digest, index).map((statement) => [statement.key, statement]));
  return { digest, index, statements, store };
}
