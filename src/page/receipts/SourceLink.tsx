import type { Quote } from '../../digest/schema.ts';
import { textFragmentUrl } from '../../digest/text-fragment.ts';
import { receiptWords } from '../../words/receipts.ts';
import { usePage } from '../view/page-context.ts';

interface Props {
  readonly quote: Quote;
}

/** Leads to the very words in the published article; nothing where the digest knows no address. */
export function SourceLink({ quote }: Props) {
  const url = textFragmentUrl(usePage().digest.source, quote);
  if (url === null) return null;
  return (
    <>
      {' '}
      <a
        className="to-source"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        referrerPolicy="no-referrer"
      >
        {receiptWords.inArticle}
        <span className="unseen"> {receiptWords.newTab(quote.quote)}</span>
      </a>
    </>
  );
}
