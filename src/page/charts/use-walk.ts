import { type RefObject, useEffect } from 'react';
import { usePage } from '../view/page-context.ts';
import { receiptOf } from '../view/receipt-key.ts';

/**
 * Makes the marks of a chart (charts/MarkList.tsx) one stop of the keyboard: arrows, Home and End walk along them, and
 * the drawing shows which of them has the focus. Listens on the window and before anyone else: the list is left as it
 * was built, and React keeps events in such parts from others. Without a script each mark is a stop.
 */
export function useWalk(within: RefObject<HTMLElement | null>): void {
  const { store } = usePage();
  useEffect(() => {
    const section = within.current;
    if (section === null) return;
    const shown = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, shown];
    const settle = () => {
      setStop(section, store.getState().only);
      shown.replaceSync(atRule(markWithFocus(section)));
    };
    const walk = (event: KeyboardEvent) => {
      const mark = markWithFocus(section);
      if (mark === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const marks = marksIn(section, store.getState().only);
      const next = stepOf(event.key, marks.indexOf(mark), marks.length);
      if (next === null) return;
      event.preventDefault();
      marks[next]?.focus();
    };
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof Node && section.contains(target)) settle();
    };
    settle();
    window.addEventListener('keydown', walk, { capture: true });
    window.addEventListener('focusin', follow, { capture: true });
    window.addEventListener('focusout', follow, { capture: true });
    // The stop may be left out with what is not tied; after the choice is painted, as it asks what is shown.
    let task: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe((state, before) => {
      if (!state.only && !before.only) return;
      clearTimeout(task);
      task = setTimeout(settle);
    });
    return () => {
      clearTimeout(task);
      unsubscribe();
      window.removeEventListener('keydown', walk, { capture: true });
      window.removeEventListener('focusin', follow, { capture: true });
      window.removeEventListener('focusout', follow, { capture: true });
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== shown);
    };
  }, [within, store]);
}

/** Where a key leads from the place `at` of `count` marks, without going round; null for any other key. */
export function stepOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** All marks, or where only these are shown, those: only then is the browser asked, which lays the page out for it. */
function marksIn(section: HTMLElement, only: boolean): readonly HTMLElement[] {
  const marks = [...section.querySelectorAll<HTMLElement>('.mark-list a')];
  return only ? marks.filter((mark) => mark.checkVisibility()) : marks;
}

/** The stop is the mark that has the focus or had it last, and else the first that is shown. */
function setStop(section: HTMLElement, only: boolean): void {
  const shown = marksIn(section, only);
  const stop = markWithFocus(section) ?? shown.find(({ tabIndex }) => tabIndex === 0) ?? shown[0];
  for (const mark of marksIn(section, false)) mark.tabIndex = mark === stop ? 0 : -1;
}

function markWithFocus(section: HTMLElement): HTMLElement | null {
  return section.querySelector<HTMLElement>('.mark-list a:focus');
}

/** In the drawing that stands there and in one that is drawn later: a rule, not an attribute of each. */
function atRule(mark: HTMLElement | null): string {
  if (mark === null) return '';
  const drawn = `.static-chart [data-receipt="${receiptOf(mark)}"]`;
  return `${drawn}{--open-line: underline}${drawn} :is([data-part="body"], circle){stroke: var(--ink); stroke-width: 2px}`;
}
