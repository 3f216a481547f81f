import type { ViewStore } from './store.ts';

/**
 * What a selection looks like: every statement carries the ids of its actors in `data-actors`, the page those of
 * the selected in `data-selected`, and a rule for each actor once selected binds the two. So choosing an actor
 * changes one attribute and redraws nothing, however many marks there are; changing a rule would have every
 * mark matched anew against all of them. The names are custom properties that the style sheets read with a
 * default for "nothing selected".
 */
const TIED =
  '--state-fill: var(--accent); --state-ink: var(--ink); --state-weight: 700; --state-show: visible; --state-rule: var(--accent);';
const BACK = '--state-fill: var(--back); --state-ink: var(--soft); --state-weight: 400;';
const OPEN = '--open-back: var(--ink); --open-ink: var(--paper); --open-line: underline;';

const SELECTED = 'data-selected';

/** What steps back while anyone is selected; before the rules for what is tied, which are as strong. */
export const BACK_RULE = `[${SELECTED}] [data-actors]{${BACK}}`;

/** What stands out while this actor is selected. Ids hold only letters, digits, "-" and "_". */
export function tiedRule(actor: string): string {
  return `[${SELECTED}~="${actor}"] [data-actors~="${actor}"]{${TIED}}`;
}

/** What leads to the receipt that is open; "" for none. Keys hold "/" besides the letters of ids. */
export function openRule(receipt: string | null): string {
  return receipt === null ? '' : `[data-receipt="${receipt}"]{${OPEN}}`;
}

/** Keeps the look of the page in step with the choices. Returns the function that ends it. */
export function syncEmphasis(store: ViewStore): () => void {
  const page = document.documentElement;
  const forSelection = new CSSStyleSheet();
  const forReceipt = new CSSStyleSheet();
  forSelection.replaceSync(BACK_RULE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, forSelection, forReceipt];
  const ruled = new Set<string>();
  const showSelection = (selected: readonly string[]) => {
    for (const actor of selected) {
      if (!ruled.has(actor)) forSelection.insertRule(tiedRule(actor), forSelection.cssRules.length);
      ruled.add(actor);
    }
    if (selected.length > 0) page.setAttribute(SELECTED, selected.join(' '));
    else page.removeAttribute(SELECTED);
  };
  const showReceipt = (receipt: string | null) => forReceipt.replaceSync(openRule(receipt));
  showSelection(store.getState().selected);
  showReceipt(store.getState().receipt);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selected !== before.selected) showSelection(state.selected);
    if (state.receipt !== before.receipt) showReceipt(state.receipt);
  });
  return () => {
    unsubscribe();
    showSelection([]);
    const ours = new Set([forSelection, forReceipt]);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
  };
}
