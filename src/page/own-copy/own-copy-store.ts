import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CopyCheck, CopyRow } from '../../digest/copy/check-copy.ts';

/** What has become of the reader's copy of the article. The copy itself is not kept. */
export type OwnCopy =
  | { readonly state: 'none' }
  /** `share`: how much is done, 0 to 1. */
  | { readonly state: 'checking'; readonly share: number }
  /** Nothing was checked; the message names the remedy. */
  | { readonly state: 'refused'; readonly message: string }
  | {
      readonly state: 'checked';
      readonly check: CopyCheck;
      /** The receipts of each statement, by `figure/held` and the like; empty for another text. */
      readonly rows: ReadonlyMap<string, readonly CopyRow[]>;
    };

export const ownCopy = createStore<OwnCopy>()(() => ({ state: 'none' }));

export function useOwnCopy<T>(selector: (copy: OwnCopy) => T): T {
  return useStore(ownCopy, selector);
}

/** Selects what became of a statement's receipts, in the order of its quotes; none where no copy was checked. */
export function verdictsFor(statement: string): (copy: OwnCopy) => readonly CopyRow[] {
  return (copy) => (copy.state === 'checked' ? (copy.rows.get(statement) ?? NONE) : NONE);
}

const NONE: readonly CopyRow[] = [];
