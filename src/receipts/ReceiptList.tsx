import { ReceiptWords } from './ReceiptWords.tsx';
import type { Statement } from './statement.ts';

interface Props {
  readonly label: string;
  readonly statements: readonly Statement[];
}

/** The words behind several statements, opened together. */
export function ReceiptList({ label, statements }: Props) {
  return (
    <details className="receipt receipt-list">
      <summary>{label}</summary>
      <ol>
        {statements.map((statement) => (
          <li key={statement.number} value={statement.number} data-actors={statement.actors.join(' ')}>
            <p className="stated">{statement.label}</p>
            <ReceiptWords basis={statement.basis} figure={statement.figure} />
          </li>
        ))}
      </ol>
    </details>
  );
}
