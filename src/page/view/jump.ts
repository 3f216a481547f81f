import { marksOf } from './receipt-key.ts';
import { focusTargetOf } from './receipt-marks.ts';

/**
 * Leads to where a statement stands: shows it, though it be folded away, and gives it the focus. A step of its own in
 * the history, so that Back returns. False where the page does not hold it.
 */
export function jumpTo(key: string): boolean {
  const place = placeOf(key);
  if (place === null) return false;
  history.pushState(null, '', `#${key}`);
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  place.scrollIntoView({ block: 'center' });
  const target = key.startsWith('actor/') ? place.querySelector('input') : focusTargetOf(place);
  target?.focus({ preventScroll: true });
  // A mark in a drawing is shown, and its number under the drawing has the focus: both, where the screen holds both.
  target?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** An actor in the list of actors; anything else where it first stands among what is shown, outside that list. */
function placeOf(key: string): Element | null {
  const [kind, id] = key.split('/');
  if (kind === 'actor') return document.querySelector(`.actor[data-who="${id}"]`);
  const marks = [...document.querySelectorAll(`main ${marksOf(key)}`)].filter(
    (mark) => !mark.closest('.actor, [data-of], dialog'),
  );
  return marks.find((mark) => mark.checkVisibility()) ?? marks[0] ?? null;
}
