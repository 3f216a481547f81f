import type { ViewState, ViewStore } from './store.ts';

export interface EarlyAnswers {
  /** To be called again when the whole page has come: takes up and shows what is chosen in what came since. */
  catchUp(): void;
  /**
   * To be called as the app takes over: from then on it hears the presses of buttons itself. The boxes go on choosing, and
   * showing what is chosen: the app takes over part by part, and what a reader does to a box before it comes to that
   * part it never hears of. Whatever both hear of is the same choice twice.
   */
  stop(): void;
  /** To be called when the app has taken over: does what the reader asked for that had to wait. */
  replay(): void;
}

/**
 * Answers the reader while the app is still on its way: choosing an actor or a side marks the page at once, and the
 * boxes show what is chosen, by a link too; the press of any other button is kept and done when the app can do it.
 * No click is lost.
 */
export function answerEarly(store: ViewStore): EarlyAnswers {
  const waiting: HTMLElement[] = [];
  const take = (control: HTMLInputElement) => {
    if (control.name === 'actor') store.getState().selectActors([control.value], control.checked);
    if (control.name === 'as-of') store.getState().setAsOf(control.value === 'article' ? 'article' : 'today');
  };
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) take(target);
  };
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || button.dataset.does !== undefined) return;
    const side = button.dataset.side?.split(' ');
    if (side) store.getState().selectActors(side, button.ariaPressed !== 'true');
    else waiting.push(button);
  };
  // Until the app knows the reader's day the words count from the article's, and so does this, but for who asked for today.
  const showAsOf = ({ asOf }: ViewState) => {
    const counted = document.querySelector('[data-uncounted]') ? 'article' : asOf;
    if (counted !== asOf && radios().some(({ checked }) => checked)) return;
    for (const radio of radios()) radio.checked = radio.value === counted;
  };
  document.addEventListener('change', onChange);
  // A click on a radio that is checked already, as the article's day is while nothing is counted, fires no `change`.
  document.addEventListener('click', onChange);
  document.addEventListener('click', onClick);
  store.subscribe((state, { selected, asOf }) => {
    if (state.selected !== selected) showChoices(state);
    if (state.asOf !== asOf) showAsOf(state);
  });
  return {
    catchUp: () => {
      // What was chosen before this script came: the page is built with nothing checked.
      const boxes = document.querySelectorAll<HTMLInputElement>('input[name="actor"]:checked');
      // All are read before the first is taken up: then the controls begin to follow.
      const actors = [...boxes].map(({ value }) => value);
      // A day that was pressed has the focus; one that Firefox restores on a reload was shown, and not chosen.
      const pressed = radios().find((radio) => radio === document.activeElement);
      if (pressed) take(pressed);
      store.getState().selectActors(actors, true);
      showChoices(store.getState());
      showAsOf(store.getState());
    },
    stop: () => document.removeEventListener('click', onClick),
    replay: () => {
      for (const button of waiting) button.click();
    },
  };
}

/** Lets the controls that stand on the page show what is chosen. */
function showChoices({ selected }: ViewState): void {
  const ids = new Set(selected);
  // Not where it is so already: to set it asks the browser to style the box anew.
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name="actor"]'))
    if (box.checked !== ids.has(box.value)) box.checked = ids.has(box.value);
  for (const button of document.querySelectorAll<HTMLElement>('button[data-side]')) {
    const pressed = String((button.dataset.side ?? '').split(' ').every((id) => ids.has(id)));
    if (button.ariaPressed !== pressed) button.ariaPressed = pressed;
  }
}

function radios(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[name="as-of"]')];
}
