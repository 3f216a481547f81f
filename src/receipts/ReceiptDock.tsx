import { lazy, Suspense } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { usePage, useView } from '../view/page-context.ts';

const ReceiptPanel = lazy(() => import('./ReceiptPanel.tsx'));

/** The place of the receipt that is open, if one is. */
export function ReceiptDock() {
  const { statements } = usePage();
  const receipt = useView((view) => view.receipt);
  const statement = receipt === null ? undefined : statements.get(receipt);
  if (!statement) return null;
  return (
    <PanelBoundary name="The receipt">
      <Suspense>
        <ReceiptPanel statement={statement} />
      </Suspense>
    </PanelBoundary>
  );
}
