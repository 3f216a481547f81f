import type { ViewStore } from './store.ts';

/**
 * What a selection looks like, as one rule in one style sheet: every statement carries the ids of its actors
 * in `data-actors`, so choosing an actor changes this rule and redraws nothing, however many marks there are.
 * The names are custom properties that the style sheets read with a default for "nothing selected".
 */
const TIED =
  '--state-fill: var(--accent); --state-ink: var(--ink); --state-weight: 700; --state-show: visible; --state-rule: var(--accent);';
const BACK = '--state-fill: var(--back); --state-ink: var(--soft); --state-weight: 400;';

/** The rules for a selection; "" when nothing is selected. Ids hold only letters, digits, "-" and "_". */
export function emphasisRules(selected: readonly string[]): string {
  if (selected.length === 0) return '';
  const tied = selected.map((id) => `[data-actors~="${id}"]`).join(',');
  return `[data-actors]:is(${tied}){${TIED}}[data-actors]:not(${tied}){${BACK}}`;
}

/** Keeps the page's emphasis sheet in step with the selection. Returns the function that ends it. */
export function syncEmphasis(store: ViewStore): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const apply = () => sheet.replaceSync(emphasisRules(store.getState().selected));
  apply();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selected !== before.selected) apply();
  });
  return () => {
    unsubscribe();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
