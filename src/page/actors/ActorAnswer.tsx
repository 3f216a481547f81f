import { positionWords } from '../../words/positions.ts';
import { Quoted } from '../receipts/Quoted.tsx';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { Told } from '../ui/Told.tsx';
import type { AnswerGroup } from './actor-answer.ts';

interface Props {
  readonly groups: readonly AnswerGroup[];
}

/** What the article says of an actor, in full, each line with its receipt. */
export function ActorAnswer({ groups }: Props) {
  return (
    <dl>
      {groups.map(({ heading, lines, elsewhere }) => (
        <div key={heading} {...(elsewhere ? { 'data-elsewhere': '' } : {})}>
          <dt>{heading}</dt>
          {lines.map(({ key, words, quoted, ofPart }) => (
            <dd key={key} {...(ofPart ? { className: 'of-part' } : {})}>
              <Told>{words}</Told>
              {quoted === undefined ? null : (
                <>
                  {' '}
                  {positionWords.quoted} <Quoted words={quoted} />.
                </>
              )}
              <ReceiptMark of={key} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
