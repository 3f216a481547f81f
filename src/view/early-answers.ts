import type { Digest } from '../digest/schema.ts';
import { selectionNotice } from '../digest/selection-words.ts';
import type { ViewStore } from './store.ts';

export interface EarlyAnswers {
  /** To be called as the app takes over: from then on it hears the reader itself. */
  stop(): void;
  /** To be called when the app has taken over: does what the reader asked for that had to wait. */
  replay(): void;
}

/**
 * Answers the reader while the app is still on its way: choosing an actor marks the page and says the count at
 * once; the press of a button is kept and done when the app can do it. No click is lost.
 */
export function answerEarly(store: ViewStore, digest: Digest): EarlyAnswers {
  const waiting: HTMLElement[] = [];
  const onChange = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'actor') {
      store.getState().selectActor(target.value, target.checked);
      sayCount(store, digest);
    }
    if (target.name === 'as-of') store.getState().setAsOf(target.value === 'article' ? 'article' : 'today');
  };
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) waiting.push(button);
  };
  document.addEventListener('change', onChange);
  document.addEventListener('click', onClick);
  if (store.getState().selected.length > 0) sayCount(store, digest);
  return {
    stop: () => {
      document.removeEventListener('change', onChange);
      document.removeEventListener('click', onClick);
    },
    replay: () => {
      for (const button of waiting) button.click();
    },
  };
}

function sayCount(store: ViewStore, digest: Digest): void {
  const { selected } = store.getState();
  const words = document.querySelector('.selection-words');
  if (words) words.textContent = selectionNotice(digest, selected);
}
