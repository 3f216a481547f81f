import { watchScrolls } from '../../page/ui/watch-scrolls.ts';

/** The table is a stop of the keyboard only where it is wider than its place: elsewhere there is nothing to do there. */
export function stopWhereItScrolls(page: Document): void {
  const place = page.querySelector('.table-scroll');
  const table = place?.querySelector('table');
  if (!place || !table) return;
  const tell = (scrolls: boolean) => {
    if (scrolls) place.setAttribute('tabindex', '0');
    else place.removeAttribute('tabindex');
  };
  watchScrolls(place, tell, table);
}
