import type { ReactNode } from 'react';
import { partWords } from '../../words/parts.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { ReceiptPanel } from './ReceiptPanel.tsx';

interface Props {
  /** What the reader's own copy of the article says of a statement, by its key. */
  readonly inOwnCopy: (key: string) => ReactNode;
}

/** The place of the receipt that is open, if one is. */
export function ReceiptDock({ inOwnCopy }: Props) {
  const { statements } = usePage();
  const receipt = useView((view) => view.receipt);
  const statement = receipt === null ? undefined : statements.get(receipt);
  if (!statement) return null;
  return (
    <PanelBoundary name={partWords.names.receipt}>
      <ReceiptPanel statement={statement} inOwnCopy={inOwnCopy(statement.key)} />
    </PanelBoundary>
  );
}
