import { citeArticle, citeStatement } from '../../digest/citation.ts';
import { cslArticle, cslJson, cslStatement } from '../../digest/csl-json.ts';
import type { Statement } from '../../digest/statements.ts';
import { dayIn } from '../../lib/calendar.ts';
import { receiptWords } from '../../words/receipts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { usePage } from '../view/page-context.ts';
import { useClock } from '../view/use-clock.ts';
import { pageLink } from './page-link.ts';

interface Props {
  readonly statement: Statement;
}

const readersDay = (instant: number) => dayIn(undefined, instant);

/** Ready citations of the statement and of its article, for a text and for a reference manager. */
export function Cite({ statement }: Props) {
  const { digest, index } = usePage();
  const instant = useClock(readersDay);
  if (instant === null) return null;
  const today = readersDay(instant);
  const visit = { link: pageLink(statement.key), accessed: today };
  const forms = [
    {
      what: receiptWords.cited.statement,
      text: citeStatement(statement, digest, index, visit),
      items: () => cslJson([cslStatement(statement, digest, index, visit)]),
    },
    {
      what: receiptWords.cited.article,
      text: citeArticle(digest, today),
      items: () => cslJson([cslArticle(digest, today)]),
    },
  ];
  return (
    <details className="more cite">
      <summary>{receiptWords.cite}</summary>
      {forms.map(({ what, text, items }) => (
        <section key={what} aria-label={`${receiptWords.cite}: ${what}`}>
          <h3>{what}</h3>
          <p>
            <bdi translate="no">{text}</bdi>
          </p>
          <p className="cite-tools">
            <CopyButton label={receiptWords.copyText} text={() => text} />
            <CopyButton label={receiptWords.copyItem} text={items} />
          </p>
        </section>
      ))}
    </details>
  );
}
