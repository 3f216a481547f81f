import { type ReactNode, useCallback, useRef } from 'react';
import type { Statement } from '../../digest/statements.ts';
import { partWords } from '../../words/parts.ts';
import { receiptWords } from '../../words/receipts.ts';
import { late } from '../ui/late.tsx';
import { Told } from '../ui/Told.tsx';
import { useView } from '../view/page-context.ts';
import { ReceiptWords } from './ReceiptWords.tsx';
import { SourceLink } from './SourceLink.tsx';
import { useBesideMark } from './use-beside-mark.ts';
import { useWayOut } from './use-way-out.ts';

const BehindReceipt = late(
  partWords.names.behindReceipt,
  () => import('./BehindReceipt.tsx'),
  (file) => file.BehindReceipt,
);

interface Props {
  readonly statement: Statement;
  readonly inOwnCopy: ReactNode;
}

/** The words behind one statement, beside the page on a desk and over its foot on a phone. */
export function ReceiptPanel({ statement, inOwnCopy }: Props) {
  const openReceipt = useView((view) => view.openReceipt);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { side, back } = useBesideMark(statement.key, panel, heading);
  const close = useCallback(() => openReceipt(null), [openReceipt]);
  useWayOut({ panel, close, back });
  return (
    <section
      ref={panel}
      className={`receipt-panel ${side}`}
      role="dialog"
      aria-label={receiptWords.named(statement.number, statement.label)}
    >
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {receiptWords.one(statement.number)}
        </h2>
        <button type="button" className="quiet" onClick={close}>
          {partWords.close}
        </button>
      </div>
      <p className="stated">
        <Told>{statement.label}</Told>
      </p>
      <ReceiptWords statement={statement} behind={(quote) => <SourceLink quote={quote} />} />
      <BehindReceipt statement={statement} inOwnCopy={inOwnCopy} />
    </section>
  );
}
