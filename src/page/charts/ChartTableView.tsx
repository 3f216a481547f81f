import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { useToldIn } from '../ui/Told.tsx';
import type { ChartTable } from './table-rows.ts';

interface Props {
  readonly table: ChartTable;
  readonly caption: string;
  /** Whether its rows lead to their receipts. */
  readonly numbered: boolean;
}

/** A chart as a table: every row with its qualifier, speaker, date and words. */
export function ChartTableView({ table, caption, numbered }: Props) {
  const toldIn = useToldIn();
  return (
    <table>
      <caption lang={toldIn}>{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.id} data-actors={row.actors.join(' ')}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={table.columns[index]} scope="row" lang={toldIn}>
                  {cell}
                  {numbered ? <ReceiptMark of={row.receipt} /> : null}
                </th>
              ) : (
                <td key={table.columns[index]} data-column={table.columns[index]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
