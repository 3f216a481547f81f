import { type RefObject, useEffect } from 'react';

interface Ways {
  readonly panel: RefObject<HTMLElement | null>;
  readonly close: () => void;
  /** Gives the focus back to the mark that the panel belongs to. */
  readonly back: () => void;
}

/**
 * The keyboard's ways out of a panel that lies over the page and does not hold the focus: Escape closes it from anywhere,
 * and Tab from its last control, or back from its first, returns to its mark, from where the page goes on.
 */
export function useWayOut({ panel, close, back }: Ways): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape' && !hasEscape(event.target)) close();
      if (event.key !== 'Tab' || panel.current === null || !leaves(panel.current, event.shiftKey)) return;
      event.preventDefault();
      back();
    };
    // Before anyone else, wherever the focus is.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [panel, close, back]);
}

/** Whether something else is closed by Escape there: what is modal, or a small panel that is open. */
function hasEscape(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof Element && target.closest('.disclosure:has([aria-expanded="true"])') !== null;
}

const CONTROLS = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';

/** Whether Tab would leave the panel from where the focus is. The heading, which takes it first, stands before all controls. */
function leaves(panel: HTMLElement, backwards: boolean): boolean {
  const focus = document.activeElement;
  if (focus === null || !panel.contains(focus)) return false;
  const controls = [...panel.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) =>
    each.checkVisibility(),
  );
  const edge = backwards ? controls[0] : controls.at(-1);
  if (edge === undefined) return true;
  const beyond = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return edge === focus || (edge.compareDocumentPosition(focus) & beyond) !== 0;
}
