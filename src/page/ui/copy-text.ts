import { createStore } from 'zustand/vanilla';

/** What was last put on the clipboard from here; null where something else may be on it. */
export const lastCopy = createStore<{ readonly copy: symbol | null }>()(() => ({ copy: null }));

/** Puts a text on the clipboard and gives its mark in `lastCopy`; null where the browser keeps it closed. */
export async function copyText(text: string): Promise<symbol | null> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return null;
  }
  return copied();
}

/** Notes that something has been copied: what was copied before is there no more. */
export function copied(): symbol {
  const copy = Symbol('copy');
  lastCopy.setState({ copy });
  // The reader's own copying, too.
  document.addEventListener('copy', () => lastCopy.setState({ copy: null }), { once: true });
  return copy;
}
