import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AsOf, Choices } from './choices.ts';

export interface ViewState extends Choices {
  /** What was ignored in the address, in sentences for the reader. */
  readonly notes: readonly string[];
  selectActor(id: string, on: boolean): void;
  /** Selects all of these actors, or none of them where all are selected already. */
  toggleActors(ids: readonly string[]): void;
  clearSelection(): void;
  setAsOf(asOf: AsOf): void;
  toggleTable(chart: string): void;
  /** Opens the words behind a statement in place of those that are open, or with null closes them. */
  openReceipt(key: string | null): void;
  dismissNotes(): void;
}

export type ViewStore = StoreApi<ViewState>;

/** The reader's choices, and nothing else: no digest, no rows, no clock. */
export function createViewStore(choices: Choices, notes: readonly string[] = []): ViewStore {
  return createStore<ViewState>()((set) => ({
    ...choices,
    notes,
    selectActor: (id, on) =>
      set(({ selected }) => (selected.includes(id) === on ? {} : { selected: toggled(selected, id) })),
    toggleActors: (ids) =>
      set(({ selected }) => {
        const others = selected.filter((id) => !ids.includes(id));
        const all = selected.length - others.length === ids.length;
        return { selected: all ? others : [...others, ...ids] };
      }),
    clearSelection: () => set({ selected: [] }),
    setAsOf: (asOf) => set({ asOf }),
    toggleTable: (chart) => set(({ tables }) => ({ tables: toggled(tables, chart) })),
    openReceipt: (receipt) => set({ receipt }),
    dismissNotes: () => set({ notes: [] }),
  }));
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
