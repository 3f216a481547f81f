/**
 * Tells whether a place is narrower than what it holds, now and whenever the one or the other changes its size: a stop of
 * the keyboard then, and none elsewhere, where there is nothing to do. What it holds is watched where it may grow alone.
 */
export function watchScrolls(
  place: Element,
  tell: (scrolls: boolean) => void,
  held: Element = place,
): () => void {
  if (!('ResizeObserver' in window)) return () => {};
  const observer = new ResizeObserver(() =>
    tell(getComputedStyle(place).overflowX === 'auto' && place.scrollWidth > place.clientWidth),
  );
  for (const each of new Set([place, held])) observer.observe(each);
  return () => observer.disconnect();
}
