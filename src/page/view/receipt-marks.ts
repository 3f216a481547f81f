import { MARKS, marksOf, receiptOf } from './receipt-key.ts';
import type { ViewStore } from './store.ts';

/** The mark of the page that was clicked last, which is where the reader was when its words opened. */
let clicked: Element | null = null;

/**
 * Opens the words behind a statement when its number, or its mark in a chart, is clicked; the same again
 * closes them. On the window and before anyone else, because the marks stand in parts that the app leaves as
 * they were built. A click that asks for another tab or window stays a plain link's. Gives what ends it.
 */
export function followReceiptMarks(store: ViewStore): () => void {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const mark = markOf(event);
    const key = receiptOf(mark);
    if (!mark || !key) return;
    event.preventDefault();
    if (!mark.closest('[role="dialog"]')) clicked = mark;
    leaveSheet(mark);
    const { receipt, openReceipt } = store.getState();
    openReceipt(receipt === key ? null : key);
  };
  window.addEventListener('click', follow, { capture: true });
  return () => window.removeEventListener('click', follow, { capture: true });
}

/** The mark that was clicked. What answers to the pointer may come over the drawing while the button is down: then it is their parent's click. */
function markOf({ target, clientX, clientY }: MouseEvent): Element | null {
  if (!(target instanceof Element)) return null;
  const hit = target.matches('.plot') ? document.elementFromPoint(clientX, clientY) : target;
  return hit?.closest(MARKS) ?? null;
}

/** The words would open behind a sheet that lies over all. The focus is let go, for them to take. */
function leaveSheet(mark: Element): void {
  const sheet = mark.closest('dialog');
  if (sheet === null) return;
  sheet.close();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The mark of the page by which a statement's receipt was opened; null after a link, Back or a step within the receipts. */
export function clickedMark(key: string): Element | null {
  return clicked?.isConnected && receiptOf(clicked) === key ? clicked : null;
}

/** What can take the focus for a mark: itself, or for one in a chart its number under that chart. */
export function focusTargetOf(mark: Element): HTMLElement | null {
  if (mark instanceof HTMLAnchorElement) return mark;
  const key = receiptOf(mark);
  return numberOf(key, mark.closest('section') ?? document) ?? numberOf(key);
}

/** The first number of a statement that is shown; if none is, the first that could be. */
export function numberOf(key: string, within: ParentNode = document): HTMLElement | null {
  const numbers = [...within.querySelectorAll<HTMLElement>(`a${marksOf(key)}`)];
  return numbers.find((number) => number.checkVisibility()) ?? numbers[0] ?? null;
}
