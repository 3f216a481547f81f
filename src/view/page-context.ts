import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DigestIndex } from '../digest/digest-index.ts';
import type { Digest } from '../digest/schema.ts';
import type { ViewState, ViewStore } from './store.ts';

/** What every panel of the page reads: the checked digest, its lookups, and the reader's choices. */
export interface Page {
  readonly digest: Digest;
  readonly index: DigestIndex;
  /** The footnote number of each statement, by `figure/held` and the like. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly store: ViewStore;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage outside PageContext');
  return page;
}

export function useView<T>(selector: (state: ViewState) => T): T {
  return useStore(usePage().store, selector);
}
