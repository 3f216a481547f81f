import { ReceiptWords } from './ReceiptWords.tsx';
import type { Statement } from './statement.ts';

interface Props {
  readonly statement: Statement;
}

/** A footnote mark that opens to the words behind one statement. */
export function Receipt({ statement: { number, label, basis, figure } }: Props) {
  return (
    <details className="receipt">
      <summary>
        Words<sup>{number}</sup>
        <span className="unseen"> behind: {label}</span>
      </summary>
      <ReceiptWords basis={basis} figure={figure} />
    </details>
  );
}
