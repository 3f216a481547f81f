import { type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Actor } from '../../digest/schema.ts';
import { usePage } from '../view/page-context.ts';
import { ActorAnswer } from './ActorAnswer.tsx';
import { answerOf } from './actor-answer.ts';

interface Props {
  /** The element that holds the actors. */
  readonly list: RefObject<HTMLElement | null>;
}

interface Opened {
  readonly actor: Actor;
  readonly place: Element;
}

/** Says each answer that is opened in full, in place of the index of it that the build wrote. */
export function AnswersOnAsking({ list }: Props) {
  const { digest, index } = usePage();
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  useEffect(() => {
    const say = (event?: Event) => {
      const pressed = event?.target instanceof Element ? event.target.closest('.answer > summary') : null;
      // What is pressed opens after the press; what a choice opens (view/open-answers.ts) is open by now.
      const open = list.current?.querySelectorAll('.answer[open] > [data-index]') ?? [];
      const places = [...open, ...(pressed?.parentElement?.querySelectorAll('[data-index]') ?? [])];
      const now = [...new Set(places)].flatMap((place): Opened[] => {
        const id = place.closest('li')?.querySelector('input')?.value;
        const actor = digest.actors.find((each) => each.id === id);
        if (actor === undefined) return [];
        place.removeAttribute('data-index');
        place.replaceChildren();
        return [{ actor, place }];
      });
      if (now.length > 0) setOpened((before) => [...before, ...now]);
    };
    // Before the app came.
    say();
    const signs = ['click', 'change', 'toggle'] as const;
    // In their capture, as a toggle goes no further than what it opens.
    for (const sign of signs) window.addEventListener(sign, say, { capture: sign === 'toggle' });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, say, { capture: sign === 'toggle' });
    };
  }, [list, digest]);
  return opened.map(({ actor, place }) =>
    createPortal(<ActorAnswer groups={answerOf(actor, digest, index)} />, place, actor.id),
  );
}
