/** The table is a stop of the keyboard only where it is wider than its place: elsewhere there is nothing to do there. */
export function stopWhereItScrolls(page: Document): void {
  const place = page.querySelector('.table-scroll');
  const table = place?.querySelector('table');
  if (!place || !table) return;
  const observer = new ResizeObserver(() => {
    if (place.scrollWidth > place.clientWidth) place.setAttribute('tabindex', '0');
    else place.removeAttribute('tabindex');
  });
  for (const each of [place, table]) observer.observe(each);
}
