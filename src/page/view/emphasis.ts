import type { Digest } from '../../digest/schema.ts';
import { listInWords } from '../../lib/prose.ts';
import type { Choices } from './choices.ts';
import { ONLY, onlyRule } from './only-these.ts';
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
const BACK =
  '--state-fill: var(--back); --state-ink: var(--soft); --state-weight: var(--back-weight); --state-said: none;';
const OPEN = '--open-back: var(--ink); --open-ink: var(--paper); --open-line: underline;';

const SELECTED = 'data-selected';

/** What steps back while anyone is selected; before the rules for what is tied, which are as strong. */
export const BACK_RULE = `[${SELECTED}] [data-actors]{${BACK}}`;

/** What stands out while this actor is selected, and says so. Ids hold only letters, digits, "-" and "_". */
export function tiedRule(actor: Named): string {
  return `${tiedTo([actor])}{${TIED} ${said([actor])}}`;
}

/** What is said of a statement that is tied to all of these at once; stronger than the rule of each. */
export function tiedToAllRule(actors: readonly Named[]): string {
  return `${tiedTo(actors)}{${said(actors)}}`;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function tiedTo(actors: readonly Named[]): string {
  const each = (attribute: string) => actors.map(({ id }) => `[${attribute}~="${id}"]`).join('');
  return `${each(SELECTED)} ${each('data-actors')}`;
}

function said(actors: readonly Named[]): string {
  const words = `tied to ${listInWords(actors.map(({ name }) => name))}`;
  // What would end a string in a style sheet is written as its number.
  const escaped = words.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `--state-said: "; ${escaped}";`;
}

/** Every two and three of a few: past three chosen a statement says one of those that it is tied to. */
function together(actors: readonly Named[]): readonly (readonly Named[])[] {
  const pairs = actors.flatMap((one, place) => actors.slice(place + 1).map((other) => [one, other]));
  return actors.length > 3 ? [] : [...pairs, ...(actors.length === 3 ? [actors] : [])];
}

/** What leads to the receipt that is open; "" for none. Keys hold "/" besides the letters of ids. */
export function openRule(receipt: string | null): string {
  return receipt === null ? '' : `[data-receipt="${receipt}"]{${OPEN}}`;
}

/** Keeps the look of the page in step with the choices. Returns the function that ends it. */
export function syncEmphasis(store: ViewStore, { actors }: Pick<Digest, 'actors'>): () => void {
  const page = document.documentElement;
  const forSelection = new CSSStyleSheet();
  const forReceipt = new CSSStyleSheet();
  const forOnly = new CSSStyleSheet();
  forSelection.replaceSync(BACK_RULE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, forSelection, forReceipt, forOnly];
  const ruled = new Set<string>();
  const rule = (name: string, text: () => string) => {
    if (!ruled.has(name)) forSelection.insertRule(text(), forSelection.cssRules.length);
    ruled.add(name);
  };
  const showSelection = (selected: readonly string[]) => {
    const ids = new Set(selected);
    const named = actors.filter(({ id }) => ids.has(id));
    for (const actor of named) rule(actor.id, () => tiedRule(actor));
    for (const some of together(named)) rule(some.map(({ id }) => id).join(' '), () => tiedToAllRule(some));
    if (selected.length > 0) page.setAttribute(SELECTED, selected.join(' '));
    else page.removeAttribute(SELECTED);
  };
  const showOnly = ({ only, selected }: Pick<Choices, 'only' | 'selected'>) => {
    forOnly.replaceSync(only ? onlyRule(selected) : '');
    page.toggleAttribute(ONLY, only);
  };
  const showReceipt = (receipt: string | null) => forReceipt.replaceSync(openRule(receipt));
  showSelection(store.getState().selected);
  showOnly(store.getState());
  showReceipt(store.getState().receipt);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selected !== before.selected) showSelection(state.selected);
    if (state.only !== before.only || (state.only && state.selected !== before.selected)) showOnly(state);
    if (state.receipt !== before.receipt) showReceipt(state.receipt);
  });
  return () => {
    unsubscribe();
    showSelection([]);
    page.removeAttribute(ONLY);
    const ours = new Set([forSelection, forReceipt, forOnly]);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
  };
}
