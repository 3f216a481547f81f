import { counted } from '../../lib/prose.ts';
import { receiptWords } from '../../words/receipts.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { usePage } from '../view/page-context.ts';
import { receiptId } from '../view/receipt-key.ts';
import { EndnoteWords } from './EndnoteWords.tsx';

/** Every statement of the page with the words it stands on, under its footnote number. */
export function Endnotes() {
  const { statements } = usePage();
  const all = [...statements.values()];
  if (all.length === 0) return null;
  return (
    <Fixed as="section" className="panel" aria-labelledby="receipts-heading" id="receipts">
      {() => (
        <>
          <h2 id="receipts-heading">{receiptWords.heading}</h2>
          <details className="endnotes">
            <summary>{receiptWords.all(counted(all.length, 'statement'))}</summary>
            <p className="how">{receiptWords.how}</p>
            <ol>
              {all.map((statement) => (
                <li
                  key={statement.key}
                  id={receiptId(statement.key)}
                  value={statement.number}
                  {...(statement.key.startsWith('deadline') ? {} : { 'data-of': statement.actors.join(' ') })}
                >
                  <EndnoteWords statement={statement} />
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </Fixed>
  );
}
