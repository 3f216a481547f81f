import { memo } from 'react';
import { sourceInWords } from '../digest/words.ts';
import { breakdownSteps } from '../digest/working-in-steps.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { WorkingSteps } from '../receipts/WorkingSteps.tsx';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { usePage } from '../view/page-context.ts';
import { chartWords } from '../words/charts.ts';
import { receiptWords } from '../words/receipts.ts';
import { type ChartRows, marksOf } from './rows.ts';

interface Props {
  readonly data: ChartRows;
}

/** What stands under a chart: its source, and the way to the words behind each of its marks. */
export const ChartFoot = memo(function ChartFoot({ data }: Props) {
  const { digest, index } = usePage();
  const rows = marksOf(data);
  return (
    <AsBuilt>
      <p className="source">
        {chartWords.source.join(sourceInWords(digest.source))}
        {rows.length === 0 ? '' : ` ${receiptWords.ofChart}`}
        {rows.map(({ receipt, actors }) => (
          <span key={receipt.key} data-who={actors.join(' ')}>
            {' '}
            <ReceiptMark of={receipt.key} />
          </span>
        ))}
      </p>
      {data.kind === 'breakdown' ? (
        <details className="more note">
          <summary>{chartWords.fit}</summary>
          <WorkingSteps
            steps={breakdownSteps(
              data.whole.figure,
              data.rows.map((row) => row.figure),
              index,
            )}
          />
        </details>
      ) : null}
    </AsBuilt>
  );
});
