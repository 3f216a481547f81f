import { withParts } from '../../digest/belonging.ts';
import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Actor, Digest } from '../../digest/schema.ts';
import type { StatementKey } from '../../digest/statement-kinds.ts';
import { relationInWords } from '../../digest/statements.ts';
import { eventActors, figureActors, isTied } from '../../digest/ties.ts';
import { someoneWants } from '../../digest/wants.ts';
import { whenAsRead } from '../../digest/when-in-words.ts';
import { figureInWords } from '../../digest/words.ts';
import { capitalised, counted } from '../../lib/prose.ts';
import { peopleWords } from '../../words/people.ts';

/** One thing that the article says of an actor, in full, with the key of its receipt. */
export interface AnswerLine {
  readonly key: StatementKey;
  readonly words: string;
  /** A short phrase in the speaker's own words. */
  readonly quoted?: string | undefined;
  /** Whether it is said of one whom the actor takes in, and not of the actor itself. */
  readonly ofPart: boolean;
  /** Whether it stands in the page here first: how the actor stands to another. */
  readonly hereFirst?: boolean;
}

export interface AnswerGroup {
  readonly heading: string;
  readonly lines: readonly AnswerLine[];
  /** "3 events" */
  readonly count: string;
  /** Whether its lines stand in another place of the page as well. */
  readonly elsewhere: boolean;
}

/** All that a digest says of an actor, and then of those whom it takes in: what choosing it answers. Without what is nothing. */
export function answerOf(actor: Actor, digest: Digest, index: DigestIndex): readonly AnswerGroup[] {
  const taken = new Set(withParts(digest.actors, [actor.id]));
  const none = (ids: readonly string[]) => !ids.includes(actor.id);
  const name = (id: string) => (id === actor.id ? '' : `${index.actors.get(id)?.name ?? ''}: `);
  const positions = digest.positions
    .filter((position) => taken.has(position.actor))
    .map(
      ({ id, actor: by, statement, quoted }): AnswerLine => ({
        key: `position/${id}`,
        words: `${name(by)}${statement}`,
        quoted,
        ofPart: by !== actor.id,
      }),
    );
  const figures = digest.figures
    .filter((figure) => isTied(figureActors(figure), taken))
    .map(
      (figure): AnswerLine => ({
        key: `figure/${figure.id}`,
        words: figureInWords(figure, index),
        ofPart: none(figureActors(figure)),
      }),
    );
  const events = digest.events
    .filter((event) => isTied(eventActors(event), taken))
    .map(
      (event): AnswerLine => ({
        key: `event/${event.id}`,
        words: `${capitalised(whenAsRead(event))}: ${event.label}`,
        ofPart: none(eventActors(event)),
      }),
    );
  const relations = digest.relations.flatMap((relation, place): readonly AnswerLine[] =>
    taken.has(relation.from) || taken.has(relation.to)
      ? [
          {
            key: `relation/${place}`,
            words: relationInWords(relation, index),
            ofPart: none([relation.from, relation.to]),
            hereFirst: relation.from === actor.id,
          },
        ]
      : [],
  );
  const { positions: said } = peopleWords.answer;
  return [
    group(positions, someoneWants(digest) ? said : { ...said, heading: said.saidOnly }),
    group(events, peopleWords.answer.events),
    group(figures, peopleWords.answer.figures),
    group(relations, peopleWords.answer.relations),
  ].filter(({ lines }) => lines.length > 0);
}

function group(
  lines: readonly AnswerLine[],
  { heading, one }: { readonly heading: string; readonly one: string },
): AnswerGroup {
  const elsewhere = one !== peopleWords.answer.relations.one;
  const ownFirst = [...lines.filter(({ ofPart }) => !ofPart), ...lines.filter(({ ofPart }) => ofPart)];
  return { heading, lines: ownFirst, count: counted(lines.length, one), elsewhere };
}

/** "2 positions, 3 events, 6 figures": what an answer holds, known before it is opened. */
export function answerInWords(groups: readonly AnswerGroup[]): string {
  return groups.map(({ count }) => count).join(', ');
}
