import type { StatementKey } from '../../digest/statement-kinds.ts';
import { receiptWords } from '../../words/receipts.ts';
import { usePage } from '../view/page-context.ts';
import { receiptId } from '../view/receipt-key.ts';

interface Props {
  /** The statement it stands behind. */
  readonly of: StatementKey;
}

/**
 * The small number behind a statement that leads to its words. A plain link to the list of receipts, which
 * serves without the app and on paper; where a script runs the words open beside it instead.
 */
export function ReceiptMark({ of: key }: Props) {
  const statement = usePage().statements.get(key);
  if (!statement) return null;
  const { number } = statement;
  return (
    <>
      {/* Never alone on a line. */}
      {'\u00a0'}
      <a className="mark" href={`#${receiptId(key)}`} aria-label={receiptWords.one(number)}>
        {number}
      </a>
    </>
  );
}

interface OfMarkProps extends Props {
  /** The mark in words, with qualifier, speaker and date. */
  readonly words: string;
}

/** The same for a mark of a drawing, whose words only eyes find beside it: it says them itself. */
export function ReceiptOfMark({ of: key, words }: OfMarkProps) {
  const statement = usePage().statements.get(key);
  if (!statement) return null;
  return (
    <a className="mark" href={`#${receiptId(key)}`}>
      <span className="unseen">{receiptWords.behind(words)} </span>
      {statement.number}
    </a>
  );
}
