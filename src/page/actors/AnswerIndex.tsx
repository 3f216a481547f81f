import { receiptWords } from '../../words/receipts.ts';
import { usePage } from '../view/page-context.ts';
import { AnswerLineWords } from './ActorAnswer.tsx';
import type { AnswerGroup } from './actor-answer.ts';

interface Props {
  readonly groups: readonly AnswerGroup[];
}

/**
 * What the article says of an actor as the build writes it, like the index of a book: of what stands in another place of the
 * page only the numbers of its receipts, else each would stand in the page up to four times. The app says it in full
 * where it is opened (AnswersOnAsking.tsx).
 */
export function AnswerIndex({ groups }: Props) {
  const { statements } = usePage();
  return (
    <dl data-index="">
      {groups.map(({ heading, lines, elsewhere }) => {
        const here = elsewhere ? [] : lines.filter(({ ofPart }) => !ofPart);
        // Of an answer the actor's own lines come first.
        const others = lines.slice(here.length);
        const numbers = others.flatMap(({ key }) => statements.get(key)?.number ?? []);
        return (
          <div key={heading} {...(elsewhere ? { 'data-elsewhere': '' } : {})}>
            <dt>{heading}</dt>
            {here.map((line) => (
              <dd key={line.key}>
                <AnswerLineWords line={line} />
              </dd>
            ))}
            {numbers.length === 0 ? null : <dd className="of-part">{receiptWords.several(numbers)}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
