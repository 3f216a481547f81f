import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { clickedMark, focusTargetOf, numberOf } from '../view/receipt-marks.ts';

/** Which edge of the window the panel stands at on a desk; on a phone it stands at the foot. */
export type PanelSide = 'at-end' | 'at-start';

/** Room kept between the mark and the panel, in pixels. */
const GAP = 16;

/**
 * Places the panel so that it never hides the mark it belongs to, moves the focus into it, and back to the mark
 * when it closes. Within the panel, from one receipt to another, the way back stays the mark on the page.
 */
export function useBesideMark(
  key: string,
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): PanelSide {
  const [side, setSide] = useState<PanelSide>('at-end');
  const mark = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const found = clickedMark(key) ?? (mark.current ? null : numberOf(key));
    if (isFree(document.activeElement)) heading.current?.focus({ preventScroll: true });
    if (found) reveal(found);
    mark.current = found ?? mark.current;
    const place = mark.current;
    if (!place || !panel.current) return;
    const { width } = panel.current.getBoundingClientRect();
    setSide(place.getBoundingClientRect().right > window.innerWidth - width - GAP ? 'at-start' : 'at-end');
    // As high as what is unfolded in it.
    const observer = new ResizeObserver(([entry]) => entry && clear(place, entry.target));
    observer.observe(panel.current);
    return () => observer.disconnect();
  }, [key, panel, heading]);
  useEffect(
    () => () => {
      if (mark.current) wayBackTo(mark.current)?.focus({ preventScroll: true });
    },
    [],
  );
  return side;
}

/** Whether the focus may be moved: the panel may come late, and the reader be elsewhere by then. */
function isFree(focus: Element | null): boolean {
  return (
    focus === null || focus === document.body || focus.closest('[data-receipt], [role="dialog"]') !== null
  );
}

/**
 * What takes the focus when the panel of a mark closes. The mark may be folded away, be left out of a search, or have been
 * drawn anew: then another number of the statement that is shown, or what unfolds it, or the list in which all receipts stand.
 */
function wayBackTo(mark: Element): HTMLElement | null {
  const key = mark.getAttribute('data-receipt') ?? '';
  const target = focusTargetOf(mark);
  const ways = [
    target,
    numberOf(key),
    target?.closest('details')?.querySelector('summary'),
    target?.closest('.side')?.querySelector<HTMLElement>('.side-fold'),
    document.querySelector<HTMLElement>('#receipts summary'),
  ];
  return ways.find((way) => way?.checkVisibility({ visibilityProperty: true })) ?? null;
}

/** Moves the page so far that a panel at its foot leaves the mark in sight. */
function clear(mark: Element, panel: Element): void {
  const { top, width } = panel.getBoundingClientRect();
  if (width < window.innerWidth - GAP) return;
  window.scrollBy(0, Math.max(0, mark.getBoundingClientRect().bottom + GAP - top));
}

/** Shows a mark that a link leads to: opens what it is folded into, and moves the page where it is out of sight. */
function reveal(mark: Element): void {
  const folded = mark.closest('details');
  if (folded) folded.open = true;
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) mark.scrollIntoView({ block: 'center' });
}
