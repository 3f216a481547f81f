import { dateInWords } from '../digest/dates.ts';
import { quotesOf } from '../digest/receipts.ts';
import type { Basis, Figure } from '../digest/schema.ts';
import { backgroundInWords, speakerInWords, workingInWords } from '../digest/words.ts';
import { usePage } from '../view/page-context.ts';

interface Props {
  readonly basis: Basis;
  readonly figure?: Figure | undefined;
}

/** The exact words a statement stands on, where they stand, and for a figure who said it and as of when. */
export function ReceiptWords({ basis, figure }: Props) {
  const { index } = usePage();
  const quotes = quotesOf(basis);
  const background = backgroundInWords(basis);
  const working = figure ? workingInWords(figure, index) : null;
  return (
    <div className="receipt-words">
      {quotes.map((quote) => (
        <p key={`${quote.paragraph} ${quote.quote}`}>
          <q>{quote.quote}</q> <span className="where">paragraph {quote.paragraph}</span>
        </p>
      ))}
      {background === null ? null : <p>{background}</p>}
      {working === null ? null : <p>Computed here, not reported by the article: {working}</p>}
      {figure && working === null ? (
        <p className="where">
          {figure.saidBy === undefined
            ? 'Stated by the article itself'
            : `Said by ${speakerInWords(figure, index)}`}
          , as of {dateInWords(figure.asOf)}
        </p>
      ) : null}
    </div>
  );
}
