import type { Digest } from '../../digest/schema.ts';
import { forAddress, readAddress, writeAddress } from './address.ts';
import { afterPaint } from './after-paint.ts';
import type { Choices } from './choices.ts';
import type { ViewStore } from './store.ts';

/**
 * Keeps the address bar and the store the same: a choice adds an entry to the history, Back and Forward
 * restore one. Some engines let a page that was opened from a file keep no address of its own: there the choices
 * are kept in the store alone. Returns the function that ends it.
 */
export function syncAddress(store: ViewStore, digest: Digest): () => void {
  let holds = true;
  let ended = false;
  const restore = () => {
    // An address that could not be written says nothing of the choices.
    if (!holds) return;
    const { choices, notes } = readAddress(window.location.search, digest);
    store.setState({ ...choices, notes });
  };
  const queryOf = (choices: Choices, before = '') => writeAddress(forAddress(choices, digest), before);
  const write = () => {
    // Put off before the end.
    if (ended) return;
    const { pathname, search, hash } = window.location;
    const same = queryOf(store.getState()) === queryOf(readAddress(search, digest).choices);
    holds = same || pushed(`${pathname}${queryOf(store.getState(), search)}${hash}`);
  };
  const unsubscribe = store.subscribe(() => afterPaint(write));
  window.addEventListener('popstate', restore);
  return () => {
    ended = true;
    unsubscribe();
    window.removeEventListener('popstate', restore);
  };
}

function pushed(address: string): boolean {
  try {
    history.pushState(null, '', address);
    return true;
  } catch {
    return false;
  }
}
