import type { ReactNode } from 'react';
import { quotesOf } from '../digest/receipts.ts';
import type { Quote } from '../digest/schema.ts';
import type { Statement } from '../digest/statements.ts';
import { workingInWords } from '../digest/words.ts';
import { withinQuotes } from '../lib/prose.ts';
import { usePage } from '../view/page-context.ts';

interface Props {
  readonly statement: Statement;
  /** What stands behind each quote. */
  readonly behind?: (quote: Quote) => ReactNode;
}

/** The exact words a statement stands on, where they stand, and who says it, as of when. */
export function ReceiptWords({ statement: { basis, figure, standing }, behind }: Props) {
  const { index } = usePage();
  const working = figure ? workingInWords(figure, index) : null;
  return (
    <>
      {quotesOf(basis).map((quote) => (
        <p key={`${quote.paragraph} ${quote.quote}`} className="words">
          <q>{withinQuotes(quote.quote)}</q> <span className="where">{`paragraph ${quote.paragraph}`}</span>
          {behind?.(quote)}
        </p>
      ))}
      {working === null ? null : <p className="words">{working}</p>}
      <p className="where">{standing}</p>
    </>
  );
}
