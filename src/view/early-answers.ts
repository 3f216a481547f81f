import type { Digest } from '../digest/schema.ts';
import { selectionNotice } from '../digest/selection-words.ts';
import type { ViewStore } from './store.ts';

const CHOSEN = 'input[name="actor"]:checked, input[name="as-of"][value="article"]:checked';

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
  const take = (control: HTMLInputElement) => {
    if (control.name === 'actor') store.getState().selectActor(control.value, control.checked);
    if (control.name === 'as-of') store.getState().setAsOf(control.value === 'article' ? 'article' : 'today');
  };
  const onChange = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    take(target);
    if (target.name === 'actor') sayCount(store, digest);
  };
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) waiting.push(button);
  };
  document.addEventListener('change', onChange);
  document.addEventListener('click', onClick);
  // What was chosen before this script came: the page is built with no actor checked, and as of today.
  for (const control of document.querySelectorAll<HTMLInputElement>(CHOSEN)) take(control);
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
