import { type ReactNode, useMemo, useRef } from 'react';
import type { Chart } from '../digest/schema.ts';
import { sourceInWords } from '../digest/words.ts';
import { ReceiptList } from '../receipts/ReceiptList.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { ChartPlot } from './ChartPlot.tsx';
import { ChartTableView } from './ChartTableView.tsx';
import { chartSentence, edgesOf, howToRead } from './chart-words.ts';
import { EdgeKey } from './EdgeKey.tsx';
import { chartRows } from './rows.ts';
import { chartStatements } from './statements.ts';
import { chartTable } from './table-rows.ts';

interface Props {
  readonly chart: Chart;
  /** The export menu of this chart. */
  readonly menu: ReactNode;
}

/** One chart with its title, how to read it, its source, its table view and its export menu. */
export function ChartPanel({ chart, menu }: Props) {
  const { digest, index, numbers } = usePage();
  const asTable = useView((view) => view.tables.includes(chart.id));
  const toggleTable = useView((view) => view.toggleTable);
  const section = useRef<HTMLElement>(null);
  const data = useMemo(() => chartRows(chart, digest, index), [chart, digest, index]);
  const headingId = `chart-${chart.id}`;
  return (
    <section className="chart" aria-labelledby={headingId} ref={section}>
      <div className="chart-head">
        <h3 id={headingId}>{chart.title}</h3>
        <div className="chart-tools">
          <button
            type="button"
            className="quiet"
            aria-pressed={asTable}
            onClick={() => toggleTable(chart.id)}
          >
            Table<span className="unseen">: {chart.title}</span>
          </button>
          {menu}
        </div>
      </div>
      <p className="how">{howToRead(chart, data, index)}</p>
      {asTable ? (
        <ChartTableView table={chartTable(data, index)} caption={chart.title} />
      ) : (
        <>
          <EdgeKey id={chart.id} edges={edgesOf(data)} />
          <ChartPlot id={chart.id} data={data} name={chartSentence(chart, data, index)} within={section} />
        </>
      )}
      <p className="source">Source: {sourceInWords(digest.source)}. As of the dates shown; not updated.</p>
      <ReceiptList label="The words behind this chart" statements={chartStatements(data, numbers)} />
    </section>
  );
}
