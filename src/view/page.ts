import { type DigestIndex, indexDigest } from '../digest/digest-index.ts';
import { numberStatements } from '../digest/receipts.ts';
import type { Digest } from '../digest/schema.ts';
import type { ViewStore } from './store.ts';

/** What every panel of the page reads: the checked digest, its lookups, and the reader's choices. */
export interface Page {
  readonly digest: Digest;
  readonly index: DigestIndex;
  /** The footnote number of each statement, by `figure/held` and the like. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly store: ViewStore;
}

export function openPage(digest: Digest, store: ViewStore): Page {
  return { digest, index: indexDigest(digest), numbers: numberStatements(digest), store };
}
