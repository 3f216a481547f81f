import { counted } from '../lib/prose.ts';
import { usePage } from '../view/page-context.ts';
import { receiptId } from './ReceiptMark.tsx';
import { ReceiptWords } from './ReceiptWords.tsx';

/** Every statement of the page with the words it stands on, under its footnote number. */
export function Endnotes() {
  const { statements } = usePage();
  const all = [...statements.values()];
  return (
    <section className="panel" aria-labelledby="receipts-heading" id="receipts">
      <h2 id="receipts-heading">Receipts</h2>
      <details className="endnotes">
        <summary>All {counted(all.length, 'statement')} with their words</summary>
        <p className="how">
          The number behind a statement leads to the exact words of the article that it stands on.
        </p>
        <ol>
          {all.map((statement) => (
            <li
              key={statement.key}
              id={receiptId(statement.key)}
              value={statement.number}
              {...(statement.key === 'deadline' ? {} : { 'data-of': statement.actors.join(' ') })}
            >
              <p className="stated">
                <bdi>{statement.label}</bdi>
              </p>
              <ReceiptWords statement={statement} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
