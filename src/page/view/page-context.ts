import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Page } from './page.ts';
import type { ViewState } from './store.ts';

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage outside PageContext');
  return page;
}

export function useView<T>(selector: (state: ViewState) => T): T {
  return useStore(usePage().store, selector);
}
