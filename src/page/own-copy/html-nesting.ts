/** The deepest that elements may stand inside each other: a page of a newspaper has 30 levels, a browser needs seconds for thousands. */
export const MOST_LEVELS = 500;

/** Elements that are never open, or that the next of their kind or the end of their parent closes. */
const NOT_OPEN = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rt rtc rp html head body'
  ).split(' '),
);

const TAG = /<(\/?)([a-z][^\s/>]*)>/gi;

/** Whether the elements of HTML with bare tags stand inside each other more than so many levels deep; read once. */
export function nestsDeeper(bareHtml: string, most: number): boolean {
  const open: string[] = [];
  for (const [, end, raw = ''] of bareHtml.matchAll(TAG)) {
    const name = raw.toLowerCase();
    if (NOT_OPEN.has(name)) continue;
    if (end === '/') {
      // An end tag without its element closes nothing, as in browsers.
      const place = open.lastIndexOf(name);
      if (place >= 0) open.length = place;
    } else if (open.push(name) > most) return true;
  }
  return false;
}
