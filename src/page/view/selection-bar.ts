import { dividedInWords } from '../../digest/left-out.ts';
import type { Named } from '../../digest/name-in-sentence.ts';
import type { Digest } from '../../digest/schema.ts';
import { leftOutInWords, selectedNames, tiedCounts } from '../../digest/selection-words.ts';
import { afterPaint } from './after-paint.ts';
import { jumpTo } from './jump.ts';
import { watchBar } from './let-go.ts';
import type { ViewStore } from './store.ts';

/**
 * Makes the selection's bar answer, and says in each part of the page how much of it is tied. It runs in the first
 * script, so that all of it is the same before and after the app has loaded; the app leaves these places as they were
 * built. Returns what says it all anew, for a page that is drawn later than this runs.
 */
export function runSelectionBar(store: ViewStore, digest: Digest, named: Named): () => void {
  const watch = watchBar();
  const sayParts = () => divide(store, digest, named);
  const say = () => {
    sayBar(store, digest, named);
    sayParts();
  };
  say();
  watch();
  store.subscribe((state, before) => {
    if (state.selected === before.selected && state.only === before.only) return;
    sayBar(store, digest, named);
    // While all is shown it is for ears only, and eyes do not wait for it.
    if (state.only || before.only) sayParts();
    else afterPaint(sayParts);
  });
  // On the window: they answer before the app has come too.
  window.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'only')
      store.getState().showOnly(target.checked);
  });
  window.addEventListener('click', (event) => onClick(event, store));
  return () => {
    say();
    watch();
  };
}

function onClick(event: MouseEvent, store: ViewStore): void {
  if (!(event.target instanceof Element)) return;
  const jump = event.target.closest('[data-jump]')?.getAttribute('data-jump');
  if (jump && jumpTo(jump)) event.preventDefault();
  const does = event.target.closest('[data-does]')?.getAttribute('data-does');
  if (does === 'show-all') store.getState().showOnly(false);
  if (does === 'clear') clear(store);
}

/** The button goes with the selection, and the focus with it: it moves on to where the next choice is made. */
function clear(store: ViewStore): void {
  store.getState().clearSelection();
  // In this order, not the document's: on a phone the search is further off than the bar.
  const places = ['.selection-bar .choose', '.actors .search'].map((place) =>
    document.querySelector<HTMLElement>(place),
  );
  places.find((place) => place?.checkVisibility())?.focus({ preventScroll: true });
}

/** Says in each part of the page how much of it is tied, or left out. */
function divide(store: ViewStore, digest: Digest, named: Named): void {
  const { selected, only } = store.getState();
  const ids = new Set(selected);
  for (const place of document.querySelectorAll<HTMLElement>('[data-divided]')) {
    const words = dividedInWords(place.dataset.divided ?? '', digest, ids, only, named);
    if (place.textContent !== words) place.textContent = words;
  }
}

function sayBar(store: ViewStore, digest: Digest, named: Named): void {
  const { selected, only } = store.getState();
  const ids = new Set(selected);
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name="only"]')) box.checked = only;
  const status = document.querySelector('.selection-words');
  if (status === null) return;
  if (selected.length > 0) status.replaceChildren(...selectionNodes(digest, ids, selected, only, named));
  // Said once, and only to those who heard of a selection.
  else if (status.hasChildNodes()) status.replaceChildren(unseen('Nothing is selected now; all is shown.'));
}

/** "Hamas: 6 of 10 figures, 3 of 11 events, 2 of 13 positions.", the name and each count a way to what it counts. */
function selectionNodes(
  digest: Digest,
  ids: ReadonlySet<string>,
  selected: readonly string[],
  only: boolean,
  named: Named,
): readonly (Node | string)[] {
  const counts = tiedCounts(digest, ids).flatMap(({ words, first }) => [', ', link(words, first)]);
  return [
    link(selectedNames(digest, ids, named, true), `actor/${selected[0]}`),
    ': ',
    ...counts.slice(1),
    '.',
    ...(only ? [` ${leftOutInWords(digest, ids)}`] : []),
  ];
}

function link(words: string, to: string | null): Node | string {
  if (to === null) return words;
  const a = document.createElement('a');
  a.href = `#${to}`;
  a.dataset.jump = to;
  a.textContent = words;
  return a;
}

function unseen(words: string): Node {
  const span = document.createElement('span');
  span.className = 'unseen';
  span.textContent = words;
  return span;
}
