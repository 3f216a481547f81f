/**
 * Keeps what a reader types into the search of the actors until the app has taken over that part. Where a browser's
 * extension has put a node into it the app draws the part anew, and what stood in its field is gone.
 */
let typed = '';

export function keepTyping(): void {
  document.addEventListener('input', note);
}

/** What was typed; from then on the field is the app's. */
export function takeTyped(): string {
  document.removeEventListener('input', note);
  return typed;
}

function note({ target }: Event): void {
  if (target instanceof HTMLInputElement && target.type === 'search') typed = target.value;
}
