import { useState } from 'react';
import type { Verdict } from '../digest/copy/verdict.ts';
import { VERDICTS } from '../digest/copy/verdict-words.ts';
import { capitalised, counted, withinQuotes } from '../lib/prose.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { usePage } from '../view/page-context.ts';
import { CopyVerdict } from './CopyVerdict.tsx';
import type { CopyGroup, CopyItem } from './copy-groups.ts';

interface Props {
  readonly group: CopyGroup;
}

/** The quotes that have one verdict. Those that are simply found are many, and stand folded. */
export function CopyGroupList({ group: { verdict, receipts, items } }: Props) {
  const [open, setOpen] = useState(verdict !== 'found');
  const title = `${capitalised(VERDICTS[verdict])}: ${counted(receipts, 'receipt')}`;
  const list = (
    <ul className="copy-items">
      {items.map((item) => (
        <Item key={`${item.quote.paragraph} ${item.quote.prefix} ${item.quote.quote}`} item={item} />
      ))}
    </ul>
  );
  return (
    <section className="copy-group">
      <h3>{title}</h3>
      <p className="how">{EXPLAINED[verdict]}</p>
      {verdict === 'found' ? (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Show each in its sentence</summary>
          {open ? list : null}
        </details>
      ) : (
        list
      )}
    </section>
  );
}

const EXPLAINED = {
  changed:
    'The sentence is the same but for the words shown, in the quotation or right beside it: struck through, this page’s; underlined, your copy’s.',
  'not-found': 'Your copy has neither these words nor a sentence that is the same but for a few.',
  'more-than-once': 'The words stand in several places, and nothing says which is meant.',
  found:
    'Exactly these words, and none beside a number that changes it; quotation marks, dashes and line breaks may differ.',
} as const satisfies Record<Verdict['verdict'], string>;

function Item({ item: { quote, verdict, statements } }: { readonly item: CopyItem }) {
  const { statements: all } = usePage();
  return (
    <li>
      <p>
        <q>{withinQuotes(quote.quote)}</q>{' '}
        <span className="where">paragraph {quote.paragraph} of the article</span>
      </p>
      <CopyVerdict verdict={verdict} />
      <p className="where">What stands on it here:</p>
      <ul className="stands-on">
        {statements.map((key) => (
          <li key={key}>
            <bdi>{all.get(key)?.label}</bdi>
            <ReceiptMark of={key} /> <span className="where">{all.get(key)?.standing}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
