import { sentenceOf } from '../charts/chart-sentence.ts';
import { withParts } from '../digest/belonging.ts';
import { onlyInWords } from '../digest/left-out.ts';
import { selectedNames } from '../digest/selection-words.ts';
import { isTied } from '../digest/ties.ts';
import { ONLY, onlyRule } from '../view/only-these.ts';
import { meant, piecesOf, valuesOf } from '../view/query.ts';
import type { OnlyData } from './only-data.ts';

/**
 * On a chart's own page: where its address asks for `actor=hamas&only=these`, what is tied to nobody of these is left out,
 * and it is said how much that is. It shows all where nothing, or everything, is tied to them.
 */
export function showOnly(page: Document, search: string): void {
  const place = page.querySelector<HTMLElement>('[data-marks]');
  if (place?.dataset.marks === undefined) return;
  // Written by the build into the same file.
  const { actors, divided, sentence } = JSON.parse(place.dataset.marks) as OnlyData;
  const ids = new Set(actors.map(({ id }) => id));
  const pieces = piecesOf(search);
  const [only = ''] = valuesOf(pieces, 'only');
  if (meant(only, (word) => word === 'these') !== 'these') return;
  const asked = valuesOf(pieces, 'actor').flatMap((value) => value.split(','));
  const named = asked.map((id) => meant(id, (each) => ids.has(each))).filter((id) => ids.has(id));
  const selected = withParts(actors, named);
  const chosen = new Set(selected);
  const tied = sentence.marks.filter((mark) => isTied(mark.actors, chosen)).length;
  if (tied === 0 || tied === sentence.marks.length) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(onlyRule(selected));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  page.documentElement.toggleAttribute(ONLY, true);
  const words = `${onlyInWords(selectedNames({ actors }, chosen, new Map()), divided, chosen)}.`;
  place.textContent = words;
  place.hidden = false;
  const shown = sentenceOf(sentence, (mark) => isTied(mark.actors, chosen));
  page.querySelector('[role="img"]')?.setAttribute('aria-label', `${shown} ${words}`);
  const whole = page.querySelector<HTMLAnchorElement>('.whole a');
  if (whole) whole.search = search;
}
