import type { Digest } from '../../digest/schema.ts';
import { listInWords } from '../../lib/prose.ts';
import { afterPaint } from './after-paint.ts';
import type { Choices } from './choices.ts';
import { ONLY, onlyRule } from './only-these.ts';
import { marksOf } from './receipt-key.ts';
import type { ViewStore } from './store.ts';

/**
 * What a selection looks like: every statement carries the ids of its actors in `data-actors`, the page those of
 * the selected in `data-selected`, and a rule for each actor once selected binds the two. So choosing an actor
 * changes one attribute and redraws nothing, however many marks there are; changing a rule would have every
 * mark matched anew against all of them. The names are custom properties that the style sheets read with a
 * default for "nothing selected".
 */
const TIED =
  '--state-fill: var(--accent); --state-ink: var(--ink); --state-weight: var(--tied-weight); --state-show: visible; --state-rule: var(--accent);';
const BACK = '--state-fill: var(--back); --state-ink: var(--soft); --state-weight: var(--back-weight);';
const OPEN = '--open-back: var(--ink); --open-ink: var(--paper); --open-line: underline;';

const SELECTED = 'data-selected';
/** The same for ears, a moment later: nobody's eyes wait for it. */
const SAID = 'data-said';

/** What steps back while anyone is selected; before the rules for what is tied, which are as strong. */
export const BACK_RULE = `[${SELECTED}] [data-actors]{${BACK}}`;

/** What is not tied says nothing, though what it stands in may. */
export const UNSAID_RULE = `[${SAID}] [data-actors]{--state-said: none}`;

/** What stands out while this actor is selected. Ids hold only letters, digits, "-" and "_". */
export function tiedRule(actor: Named): string {
  return `${tiedTo(SELECTED, [actor])}{${TIED}}`;
}

/** What is said of a statement that is tied to all of these at once; stronger than the rule of fewer. */
export function saidRule(actors: readonly Named[]): string {
  return `${tiedTo(SAID, actors)}{${said(actors)}}`;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function tiedTo(page: string, actors: readonly Named[]): string {
  const each = (attribute: string) => actors.map(({ id }) => `[${attribute}~="${id}"]`).join('');
  return `${each(page)} ${each('data-actors')}`;
}

function said(actors: readonly Named[]): string {
  const words = `tied to ${listInWords(actors.map(({ name }) => name))}`;
  // What would end a string in a style sheet is written as its number.
  const escaped = words.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `--state-said: "; ${escaped}";`;
}

/** Each, and every two and three of a few: past three chosen a statement says one of those that it is tied to. */
function together(actors: readonly Named[]): readonly (readonly Named[])[] {
  const each = actors.map((actor) => [actor]);
  if (actors.length > 3) return each;
  const pairs = actors.flatMap((one, place) => actors.slice(place + 1).map((other) => [one, other]));
  return [...each, ...pairs, ...(actors.length === 3 ? [actors] : [])];
}

/** What leads to the receipt that is open; "" for none. */
export function openRule(receipt: string | null): string {
  return receipt === null ? '' : `${marksOf(receipt)}{${OPEN}}`;
}

/** Keeps the look of the page in step with the choices. Returns the function that ends it. */
export function syncEmphasis(store: ViewStore, { actors }: Pick<Digest, 'actors'>): () => void {
  const page = document.documentElement;
  const forSelection = new CSSStyleSheet();
  const forReceipt = new CSSStyleSheet();
  const forOnly = new CSSStyleSheet();
  forSelection.replaceSync(BACK_RULE + UNSAID_RULE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, forSelection, forReceipt, forOnly];
  const ruled = new Set<string>();
  /** Names the selected in an attribute of the page; what binds a mark to one is written once, when first selected. */
  const bind = (attribute: string, selected: readonly string[], rulesOf: (named: Named[]) => string[]) => {
    const ids = new Set(selected);
    for (const text of rulesOf(actors.filter(({ id }) => ids.has(id)))) {
      if (!ruled.has(text)) forSelection.insertRule(text, forSelection.cssRules.length);
      ruled.add(text);
    }
    if (selected.length > 0) page.setAttribute(attribute, selected.join(' '));
    else page.removeAttribute(attribute);
  };
  const showSelection = (selected: readonly string[]) =>
    bind(SELECTED, selected, (named) => named.map(tiedRule));
  const saySelection = (selected: readonly string[]) =>
    bind(SAID, selected, (named) => together(named).map(saidRule));
  const showOnly = ({ only, selected }: Pick<Choices, 'only' | 'selected'>) => {
    forOnly.replaceSync(only ? onlyRule(selected) : '');
    page.toggleAttribute(ONLY, only);
  };
  const showReceipt = (receipt: string | null) => forReceipt.replaceSync(openRule(receipt));
  showSelection(store.getState().selected);
  saySelection(store.getState().selected);
  showOnly(store.getState());
  showReceipt(store.getState().receipt);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selected !== before.selected) {
      showSelection(state.selected);
      afterPaint(() => saySelection(store.getState().selected));
    }
    if (state.only !== before.only || (state.only && state.selected !== before.selected)) showOnly(state);
    if (state.receipt !== before.receipt) showReceipt(state.receipt);
  });
  return () => {
    unsubscribe();
    showSelection([]);
    saySelection([]);
    page.removeAttribute(ONLY);
    const ours = new Set([forSelection, forReceipt, forOnly]);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
  };
}
