import { useState } from 'react';
import type { Verdict } from '../../digest/copy/verdict.ts';
import { VERDICTS } from '../../digest/copy/verdict-words.ts';
import { capitalised } from '../../lib/prose.ts';
import { checkingWords } from '../../words/checking.ts';
import { Quoted } from '../receipts/Quoted.tsx';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { List } from '../ui/List.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';
import { CopyVerdict } from './CopyVerdict.tsx';
import type { CopyGroup, CopyItem } from './copy-groups.ts';

interface Props {
  readonly group: CopyGroup;
}

/** The quotes that have one verdict. Those that are simply found are many, and stand folded. */
export function CopyGroupList({ group: { verdict, items } }: Props) {
  const [open, setOpen] = useState(verdict !== 'found');
  const title = checkingWords.group(capitalised(VERDICTS[verdict]), items.length);
  const list = (
    <List className="copy-items">
      {items.map((item) => (
        <Item key={`${item.quote.paragraph} ${item.quote.prefix} ${item.quote.quote}`} item={item} />
      ))}
    </List>
  );
  return (
    <section className="copy-group">
      <h3>{title}</h3>
      <p className="how">{EXPLAINED[verdict]}</p>
      {verdict === 'found' ? (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{checkingWords.showEach}</summary>
          {open ? list : null}
        </details>
      ) : (
        list
      )}
    </section>
  );
}

const EXPLAINED = checkingWords.explained satisfies Record<Verdict['verdict'], string>;

function Item({ item: { quote, verdict, statements } }: { readonly item: CopyItem }) {
  const { statements: all } = usePage();
  return (
    <li>
      <p>
        <Quoted words={quote.quote} />{' '}
        <span className="where">{checkingWords.paragraph(quote.paragraph)}</span>
      </p>
      <CopyVerdict verdict={verdict} />
      <p className="where">{checkingWords.standsOnIt}</p>
      <List className="stands-on">
        {statements.map((key) => (
          <li key={key}>
            <Told>{all.get(key)?.label}</Told>
            <ReceiptMark of={key} /> <span className="where">{all.get(key)?.standing}</span>
          </li>
        ))}
      </List>
    </li>
  );
}
