import { chartWords } from '../../words/charts.ts';
import { receiptWords } from '../../words/receipts.ts';
import { ReceiptOfMark } from '../receipts/ReceiptMark.tsx';
import { List } from '../ui/List.tsx';
import { usePage } from '../view/page-context.ts';
import { markInWords } from './chart-words.ts';
import { type ChartRows, marksOf } from './rows.ts';

interface Props {
  readonly data: ChartRows;
}

/**
 * The marks of a chart, each the way to its words: eyes, which have the drawing, see their numbers only; ears hear the
 * whole mark. Arrows walk from one to the next (charts/use-walk.ts).
 */
export function MarkList({ data }: Props) {
  const { index } = usePage();
  const marks = marksOf(data);
  if (marks.length === 0) return null;
  return (
    <div className="mark-list">
      {receiptWords.ofChart}
      <List aria-label={chartWords.marks}>
        {marks.map((row) => (
          <li key={row.receipt.key} data-actors={row.actors.join(' ')}>
            <ReceiptOfMark of={row.receipt.key} words={markInWords(row, index)} />
          </li>
        ))}
      </List>
    </div>
  );
}
