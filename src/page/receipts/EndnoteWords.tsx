import { Fragment } from 'react';
import { quotesOf } from '../../digest/receipts.ts';
import type { Quote } from '../../digest/schema.ts';
import type { Statement } from '../../digest/statements.ts';
import { workingInWords } from '../../digest/words.ts';
import { receiptWords } from '../../words/receipts.ts';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';
import { Quoted } from './Quoted.tsx';
import { tiedInWords } from './ReceiptWords.tsx';

interface Props {
  readonly statement: Statement;
}

/**
 * What ReceiptWords.tsx says, as short as a list of hundreds needs it: words of one paragraph in one line, and no classes,
 * as the list styles its lines by their place.
 */
export function EndnoteWords({ statement: { label, basis, ties = [], figure, standing } }: Props) {
  const { index } = usePage();
  const working = figure ? workingInWords(figure, index) : null;
  return (
    <>
      <p>
        <Told>{label}</Told>
      </p>
      {byParagraph(quotesOf(basis)).map(({ paragraph, quotes }) => (
        <p key={`${paragraph} ${quotes[0]}`}>
          {quotes.map((quote, place) => (
            <Fragment key={quote}>
              {place === 0 ? null : ', '}
              <Quoted words={quote} plain />
            </Fragment>
          ))}
          {` ${receiptWords.paragraph(paragraph)}`}
        </p>
      ))}
      {ties.map(({ actors, quote: { quote, paragraph } }) => (
        <p key={`tie ${paragraph} ${quote}`}>
          <Told before={`${receiptWords.tie[0]} `} after={` ${receiptWords.tie[1]} `}>
            {tiedInWords(actors, index)}
          </Told>
          <Quoted words={quote} plain />
          {` ${receiptWords.paragraph(paragraph)}`}
        </p>
      ))}
      {working === null ? null : <p className="words">{working}</p>}
      <p>{standing}</p>
    </>
  );
}

interface Line {
  readonly paragraph: number;
  readonly quotes: string[];
}

/** Those that follow each other from one paragraph, together. */
function byParagraph(quotes: readonly Quote[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { paragraph, quote } of quotes) {
    const last = lines.at(-1);
    if (last?.paragraph === paragraph) last.quotes.push(quote);
    else lines.push({ paragraph, quotes: [quote] });
  }
  return lines;
}
