import type { Actor } from '../../digest/schema.ts';
import { backgroundInWords } from '../../digest/words.ts';
import { numbersKept } from '../../lib/numbers-kept.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { useIsPrerendered } from '../ui/Fixed.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';
import { ActorAnswer } from './ActorAnswer.tsx';
import { AnswerIndex } from './AnswerIndex.tsx';
import { answerInWords, answerOf } from './actor-answer.ts';
import { roleInWords } from './actor-facts.ts';

interface Props {
  readonly actor: Actor;
  /** The id of the role, which describes the actor's box. */
  readonly roleId: string;
}

/** Role and affiliation of an actor, how much the article says of it, and under that what, folded until it is asked for. */
export function ActorFacts({ actor, roleId }: Props) {
  const { digest, index } = usePage();
  const isPrerendered = useIsPrerendered();
  const groups = answerOf(actor, digest, index);
  const background = backgroundInWords(actor);
  return (
    <>
      <p className="role">
        <Told id={roleId}>{roleInWords(actor, index)}</Told>
        <ReceiptMark of={`actor/${actor.id}`} />
      </p>
      {background === null ? null : <p className="role">{background}</p>}
      {groups.length === 0 ? null : (
        <details className="more answer">
          <summary>
            {numbersKept(answerInWords(groups))}
            <span className="unseen" translate="no">
              {`: ${actor.name}`}
            </span>
          </summary>
          {/* The build alone writes an index; a browser's code goes without what draws it. */}
          {import.meta.env.SSR && isPrerendered ? (
            <AnswerIndex groups={groups} />
          ) : (
            <ActorAnswer groups={groups} />
          )}
        </details>
      )}
    </>
  );
}
