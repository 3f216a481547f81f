import type { Digest } from '../digest/schema.ts';
import { readAddress, writeAddress } from './address.ts';
import type { ViewStore } from './store.ts';

/**
 * Keeps the address bar and the store the same: a choice adds an entry to the history, Back and Forward
 * restore one. Returns the function that ends it.
 */
export function syncAddress(store: ViewStore, digest: Digest): () => void {
  const restore = () => {
    const { choices, notes } = readAddress(window.location.search, digest);
    store.setState({ ...choices, notes });
  };
  const unsubscribe = store.subscribe((state) => {
    const query = writeAddress(state);
    if (query === writeAddress(readAddress(window.location.search, digest).choices)) return;
    window.history.pushState(null, '', `${window.location.pathname}${query}${window.location.hash}`);
  });
  window.addEventListener('popstate', restore);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', restore);
  };
}
