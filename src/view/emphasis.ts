import type { Choices } from './choices.ts';
import type { ViewStore } from './store.ts';

/**
 * What a selection looks like, as one rule in one style sheet: every statement carries the ids of its actors
 * in `data-actors`, so choosing an actor changes this rule and redraws nothing, however many marks there are.
 * The names are custom properties that the style sheets read with a default for "nothing selected".
 */
const TIED =
  '--state-fill: var(--accent); --state-ink: var(--ink); --state-weight: 700; --state-show: visible; --state-rule: var(--accent);';
const OPEN = '--open-back: var(--ink); --open-ink: var(--paper); --open-line: underline;';
const BACK = '--state-fill: var(--back); --state-ink: var(--soft); --state-weight: 400;';

/**
 * The rules for a selection and for the receipt that is open; "" for neither. Ids hold only letters, digits,
 * "-" and "_", keys of receipts a "/" as well.
 */
export function emphasisRules({ selected, receipt }: Pick<Choices, 'selected' | 'receipt'>): string {
  const open = receipt === null ? '' : `[data-receipt="${receipt}"]{${OPEN}}`;
  if (selected.length === 0) return open;
  const tied = selected.map((id) => `[data-actors~="${id}"]`).join(',');
  return `[data-actors]:is(${tied}){${TIED}}[data-actors]:not(${tied}){${BACK}}${open}`;
}

/** Keeps the page's emphasis sheet in step with the choices. Returns the function that ends it. */
export function syncEmphasis(store: ViewStore): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const apply = () => sheet.replaceSync(emphasisRules(store.getState()));
  apply();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selected !== before.selected || state.receipt !== before.receipt) apply();
  });
  return () => {
    unsubscribe();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
