import { spacingOf } from '../../page/charts/spacing-of.ts';

/**
 * On a chart's own page: where a reader's own style sets letters and words apart, shows the drawing that has room for
 * that, which the build has written beside the usual one; what is in SVG takes part in such a style and does not wrap.
 */
export function makeRoom(page: Document): void {
  const plot = page.querySelector('.plot');
  const spaced = page.querySelector<HTMLTemplateElement>('template[data-spaced]')?.content;
  if (!plot || !spaced) return;
  const drawings = { usual: [...plot.children], spaced: [...spaced.children] };
  const observer = new ResizeObserver(() => {
    const { letters, words } = spacingOf(getComputedStyle(plot));
    const drawing = letters > 0 || words > 0 ? drawings.spaced : drawings.usual;
    if (plot.firstElementChild !== drawing[0]) plot.replaceChildren(...drawing);
  });
  // As wide as its letters stand apart, whenever that changes; in each composition, as one alone is shown.
  for (const each of [...drawings.usual, ...drawings.spaced]) {
    const words = each.querySelector('text');
    if (words) observer.observe(words);
  }
}
