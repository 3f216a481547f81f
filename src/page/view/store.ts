import { createStore, type StoreApi } from 'zustand/vanilla';
import { bodiesOf, withParts } from '../../digest/belonging.ts';
import type { Actor } from '../../digest/schema.ts';
import type { AsOf, Choices } from './choices.ts';

export interface ViewState extends Choices {
  /** What was ignored in the address, in sentences for the reader. */
  readonly notes: readonly string[];
  /** A body takes in all who belong to it; one who is let go takes the bodies that they belong to along. */
  selectActors(ids: readonly string[], on: boolean): void;
  clearSelection(): void;
  /** Whether to leave out what is not tied to the selected. */
  showOnly(on: boolean): void;
  setAsOf(asOf: AsOf): void;
  toggleTable(chart: string): void;
  /** Opens the words behind a statement in place of those that are open, or with null closes them. */
  openReceipt(key: string | null): void;
  dismissNotes(): void;
}

export type ViewStore = StoreApi<ViewState>;

/** The reader's choices, and nothing else: no rows, no clock. Of the digest it has to know who belongs to whom. */
export function createViewStore(
  choices: Choices,
  notes: readonly string[] = [],
  actors: readonly Pick<Actor, 'id' | 'partOf'>[] = [],
): ViewStore {
  return createStore<ViewState>()((set) => ({
    ...choices,
    notes,
    selectActors: (ids, on) =>
      set((state) => {
        const { selected, only } = state;
        const gone = new Set(
          on ? [] : [...withParts(actors, ids), ...ids.flatMap((id) => bodiesOf(actors, id))],
        );
        const after = on
          ? [...new Set([...selected, ...withParts(actors, ids)])]
          : selected.filter((id) => !gone.has(id));
        // The same state, so that nobody is told: two hear of each press of a box.
        if (after.length === selected.length) return state;
        return { selected: after, only: only && after.length > 0 };
      }),
    clearSelection: () => set({ selected: [], only: false }),
    showOnly: (on) => set(({ selected }) => ({ only: on && selected.length > 0 })),
    setAsOf: (asOf) => set({ asOf }),
    toggleTable: (chart) => set(({ tables }) => ({ tables: toggled(tables, chart) })),
    openReceipt: (receipt) => set({ receipt }),
    dismissNotes: () => set({ notes: [] }),
  }));
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
