import { dueInWords } from '../../digest/due.ts';
import type { Deadline } from '../../digest/schema.ts';
import { numbersKept } from '../../lib/numbers-kept.ts';
import { numberInFigures } from '../../lib/prose.ts';
import { deadlineWords } from '../../words/deadline.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { Told } from '../ui/Told.tsx';
import type { ComingWords, PassedWords } from './countdown-words.ts';

interface Props {
  readonly deadline: Deadline;
}

interface ComingProps extends Props {
  readonly words: ComingWords;
  /** The article's day in words, where days are counted from it. */
  readonly asOf: string | null;
}

/** A deadline that lies ahead: how long is left leads. */
export function Coming({ words: { figures, end, joint }, deadline, asOf }: ComingProps) {
  return (
    <>
      <p className="left" role="timer" aria-label={deadlineWords.standing}>
        {figures.length === 0 ? (
          <span className="number">{end}</span>
        ) : (
          <>
            {figures.map(({ count, unit }) => (
              <span key={unit}>
                <span className="counted">
                  <span className="number">{numberInFigures(count)}</span>{' '}
                  <span className="unit">{unit}</span>
                </span>{' '}
              </span>
            ))}
            <span className="unit">{end}</span>
            {asOf === null ? null : (
              <>
                {' '}
                <span className="unit on">{deadlineWords.on(asOf)}</span>
              </>
            )}
          </>
        )}
      </p>
      <p>
        {joint} <Told>{deadline.label}</Told>, <Due deadline={deadline} />.
        <ReceiptMark of="deadline" />
      </p>
    </>
  );
}

/** One that has passed, in one sentence. */
export function Passed({ words, deadline }: Props & { readonly words: PassedWords }) {
  return (
    <p>
      {numbersKept(words.before)} <Told>{deadline.label}</Told> {words.between} <Due deadline={deadline} />,{' '}
      <span role="timer" aria-label={deadlineWords.standing}>
        {numbersKept(words.ago)}
      </span>
      .
      <ReceiptMark of="deadline" />
    </p>
  );
}

export function Due({ deadline }: Props) {
  return <time dateTime={deadline.date}>{numbersKept(dueInWords(deadline))}</time>;
}
