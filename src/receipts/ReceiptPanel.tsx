import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Statement } from '../digest/statements.ts';
import { derivedSteps } from '../digest/working-in-steps.ts';
import { usePage, useView } from '../view/page-context.ts';
import { Cite } from './Cite.tsx';
import { ReceiptWords } from './ReceiptWords.tsx';
import { SourceLink } from './SourceLink.tsx';
import { useBesideMark } from './use-beside-mark.ts';
import { WorkingSteps } from './WorkingSteps.tsx';
import './receipt-panel.css';

interface Props {
  readonly statement: Statement;
  readonly inOwnCopy: ReactNode;
}

/** The words behind one statement, beside the page on a desk and over its foot on a phone. */
export default function ReceiptPanel({ statement, inOwnCopy }: Props) {
  const { index } = usePage();
  const openReceipt = useView((view) => view.openReceipt);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const side = useBesideMark(statement.key, panel, heading);
  const steps = statement.figure ? derivedSteps(statement.figure, index) : [];
  const close = () => openReceipt(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <section
      ref={panel}
      className={`receipt-panel ${side}`}
      role="dialog"
      aria-label={`Receipt ${statement.number}: ${statement.label}`}
      onKeyDown={onKeyDown}
    >
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          Receipt {statement.number}
        </h2>
        <button type="button" className="quiet" onClick={close}>
          Close
        </button>
      </div>
      <p className="stated">
        <bdi>{statement.label}</bdi>
      </p>
      <ReceiptWords statement={statement} behind={(quote) => <SourceLink quote={quote} />} />
      {steps.length ? <WorkingSteps steps={steps} /> : null}
      {inOwnCopy}
      <Cite statement={statement} />
    </section>
  );
}
