import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { MARKS, receiptOf } from '../view/receipt-key.ts';
import { clickedMark, focusTargetOf, numberOf } from '../view/receipt-marks.ts';

/** Which edge of the window the panel stands at on a desk; on a phone it stands at the foot. */
type PanelSide = 'at-end' | 'at-start';

/** Room kept between the mark and the panel, in pixels. */
const GAP = 16;

export interface BesideMark {
  readonly side: PanelSide;
  /** Gives the focus back to the mark, and shows it. */
  readonly back: () => void;
}

/**
 * Places the panel so that it never hides the mark it belongs to, nor what has the focus, moves the focus into it, and
 * back to the mark when it closes. Within the panel, from one receipt to another, the way back stays the mark on the page.
 */
export function useBesideMark(
  key: string,
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): BesideMark {
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
  const focusMark = useCallback(() => {
    const target = mark.current ? wayBackTo(mark.current) : null;
    target?.focus({ preventScroll: true });
    return target;
  }, []);
  const back = useCallback(() => {
    const target = focusMark();
    if (target) reveal(target);
  }, [focusMark]);
  useEffect(
    () => () => {
      // Not from where the reader has gone meanwhile.
      if (document.activeElement === null || document.activeElement === document.body) focusMark();
    },
    [focusMark],
  );
  useEffect(() => {
    // Once the browser has moved the page to what takes the focus.
    const uncover = ({ target }: FocusEvent) =>
      requestAnimationFrame(() => {
        if (!(target instanceof Element) || !panel.current || panel.current.contains(target)) return;
        clear(target, panel.current);
        if (isUnder(target, panel.current)) setSide((now) => OTHER[now]);
      });
    window.addEventListener('focusin', uncover, { capture: true });
    return () => window.removeEventListener('focusin', uncover, { capture: true });
  }, [panel]);
  return { side, back };
}

const OTHER = { 'at-end': 'at-start', 'at-start': 'at-end' } as const satisfies Record<PanelSide, PanelSide>;

/** Whether the middle of an element lies under the panel. */
function isUnder(element: Element, panel: Element): boolean {
  const box = element.getBoundingClientRect();
  const cover = panel.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x > cover.left && x < cover.right && y > cover.top && y < cover.bottom;
}

/** Whether the focus may be moved: the panel may come late, and the reader be elsewhere by then. */
function isFree(focus: Element | null): boolean {
  return focus === null || focus === document.body || focus.closest(`${MARKS}, [role="dialog"]`) !== null;
}

/**
 * What takes the focus when the panel of a mark closes. The mark may be folded away, be left out of a search, or have been
 * drawn anew: then another number of the statement that is shown, or what unfolds it, or the list in which all receipts stand.
 */
function wayBackTo(mark: Element): HTMLElement | null {
  const key = receiptOf(mark);
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
