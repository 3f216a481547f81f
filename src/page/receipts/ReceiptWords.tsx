import type { ReactNode } from 'react';
import type { DigestIndex } from '../../digest/digest-index.ts';
import { quotesOf } from '../../digest/receipts.ts';
import type { Quote } from '../../digest/schema.ts';
import type { Statement } from '../../digest/statements.ts';
import { workingInWords } from '../../digest/words.ts';
import { listInWords } from '../../lib/prose.ts';
import { receiptWords } from '../../words/receipts.ts';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';
import { Quoted } from './Quoted.tsx';

interface Props {
  readonly statement: Statement;
  /** What stands behind each quote. */
  readonly behind: (quote: Quote) => ReactNode;
}

/** The exact words a statement stands on, where they stand, and who says it, as of when. */
export function ReceiptWords({ statement: { basis, ties = [], figure, standing }, behind }: Props) {
  const { index } = usePage();
  const working = figure ? workingInWords(figure, index) : null;
  return (
    <>
      {quotesOf(basis).map((quote) => (
        <QuoteLine key={`${quote.paragraph} ${quote.quote}`} quote={quote} behind={behind} />
      ))}
      {ties.map(({ actors, quote }) => (
        <QuoteLine
          key={`tie ${quote.paragraph} ${quote.quote}`}
          tieOf={tiedInWords(actors, index)}
          quote={quote}
          behind={behind}
        />
      ))}
      {working === null ? null : <p className="words">{working}</p>}
      <p className="where">{standing}</p>
    </>
  );
}

/** "Israel and Hamas" */
export function tiedInWords(actors: readonly string[], { named }: Pick<DigestIndex, 'named'>): string {
  return listInWords(actors.flatMap((id) => named.get(id) ?? []));
}

interface LineProps {
  readonly quote: Quote;
  /** Whose tie the words show, where they are not those of the statement itself. */
  readonly tieOf?: string;
  readonly behind: (quote: Quote) => ReactNode;
}

function QuoteLine({ quote, tieOf, behind }: LineProps) {
  return (
    <p className="words where">
      {tieOf === undefined ? null : (
        <>
          {receiptWords.tie[0]} <Told>{tieOf}</Told> {receiptWords.tie[1]}{' '}
        </>
      )}
      <Quoted words={quote.quote} /> {receiptWords.paragraph(quote.paragraph)}
      {behind(quote)}
    </p>
  );
}
