import { asChosen } from '../../digest/belonging.ts';
import type { Digest } from '../../digest/schema.ts';

/**
 * Shows what the article says of an actor when the reader chooses it, under its name, where the reader is; nothing above
 * moves. Only on the reader's own press, not for a link or Back, where something else would move under their eyes.
 */
export function openAnswers({ actors }: Pick<Digest, 'actors'>): void {
  window.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'actor') open(target, target.checked);
  });
  window.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset.does === 'clear') {
        for (const answer of document.querySelectorAll<HTMLDetailsElement>('details.answer[open]'))
          answer.open = false;
      }
      const side = button?.dataset.side?.split(' ') ?? [];
      const on = button?.ariaPressed !== 'true';
      const shown = new Set(on ? asChosen(actors, side) : side);
      for (const box of button?.parentElement?.querySelectorAll<HTMLInputElement>('input[name="actor"]') ??
        [])
        if (shown.has(box.value)) open(box, on);
    },
    { capture: true },
  );
}

function open(box: Element, on: boolean): void {
  const answer = box.closest('li')?.querySelector<HTMLDetailsElement>('details.answer');
  if (answer) answer.open = on;
}
