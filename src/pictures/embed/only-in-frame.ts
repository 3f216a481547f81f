import { withParts } from '../../digest/belonging.ts';
import { onlyInWords } from '../../digest/left-out.ts';
import { selectedNames } from '../../digest/selection-words.ts';
import { isTied } from '../../digest/ties.ts';
import { ONLY, onlyRule } from '../../page/view/only-these.ts';
import { meant, piecesOf, valuesOf } from '../../page/view/query.ts';
import type { OnlyData } from './only-data.ts';

/**
 * On a chart's own page: where its address asks for `actor=hamas&only=these`, what is tied to nobody of these is left out,
 * and it is said how much that is. It shows all where nothing, or everything, is tied to them.
 */
export function showOnly(page: Document, search: string): void {
  const place = page.querySelector<HTMLElement>('[data-marks]');
  if (place?.dataset.marks === undefined) return;
  // Written by the build into the same file.
  const { actors, divided, marks }: OnlyData = JSON.parse(place.dataset.marks);
  const ids = new Set(actors.map(({ id }) => id));
  const pieces = piecesOf(search);
  const [only = ''] = valuesOf(pieces, 'only');
  if (meant(only, (word) => word === 'these') !== 'these') return;
  const asked = valuesOf(pieces, 'actor').flatMap((value) => value.split(','));
  const named = asked.map((id) => meant(id, (each) => ids.has(each))).filter((id) => ids.has(id));
  const selected = withParts(actors, named);
  const chosen = new Set(selected);
  const tied = marks.filter((actors) => isTied(actors, chosen)).length;
  if (tied === 0 || tied === marks.length) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(onlyRule(selected));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  page.documentElement.toggleAttribute(ONLY, true);
  place.textContent = `${onlyInWords(selectedNames({ actors }, chosen, new Map()), divided, chosen)}.`;
  place.hidden = false;
  const whole = page.querySelector<HTMLAnchorElement>('.whole a');
  if (whole) whole.search = search;
}
