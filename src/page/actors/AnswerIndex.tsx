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
  const index = groups.flatMap(({ heading, lines }) => {
    const numbers = lines
      .filter(({ hereFirst }) => !hereFirst)
      .flatMap(({ key }) => statements.get(key)?.number ?? [])
      .toSorted((one, other) => one - other);
    return numbers.length === 0 ? [] : [receiptWords.index(heading, numbers)];
  });
  return (
    <div data-index="">
      {index.length === 0 ? null : <p className="of-part">{index.join(' ')}</p>}
      {groups
        .flatMap(({ lines }) => lines.filter(({ hereFirst }) => hereFirst))
        .map((line) => (
          <p key={line.key}>
            <AnswerLineWords line={line} />
          </p>
        ))}
    </div>
  );
}
