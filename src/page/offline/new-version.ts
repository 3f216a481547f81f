import { createStore } from 'zustand/vanilla';

interface NewVersion {
  /** Loads the version that is ready; null where none is, or where the reader has said "later". */
  readonly load: (() => void) | null;
}

export const newVersion = createStore<NewVersion>()(() => ({ load: null }));
