import { positionWords } from '../../words/positions.ts';
import { Quoted } from '../receipts/Quoted.tsx';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { Told } from '../ui/Told.tsx';
import type { AnswerGroup, AnswerLine } from './actor-answer.ts';

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
          {lines.map((line) => (
            <dd key={line.key} {...(line.ofPart ? { className: 'of-part' } : {})}>
              <AnswerLineWords line={line} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

export function AnswerLineWords({ line: { key, words, quoted } }: { readonly line: AnswerLine }) {
  return (
    <>
      <Told>{words}</Told>
      {quoted === undefined ? null : (
        <>
          {' '}
          {positionWords.quoted} <Quoted words={quoted} />.
        </>
      )}
      <ReceiptMark of={key} />
    </>
  );
}
