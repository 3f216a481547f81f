import { type ReactNode, useMemo, useRef } from 'react';
import type { Chart } from '../digest/schema.ts';
import { usePage, useView } from '../view/page-context.ts';
import { ChartFoot } from './ChartFoot.tsx';
import { ChartPlot } from './ChartPlot.tsx';
import { ChartTableView } from './ChartTableView.tsx';
import { chartSentence } from './chart-words.ts';
import { HowToRead } from './HowToRead.tsx';
import { chartRows } from './rows.ts';
import { chartTable } from './table-rows.ts';

interface Props {
  readonly chart: Chart;
  /** The export menu of this chart. */
  readonly menu: ReactNode;
}

/** One chart with its title, how to read it, its source, its table view and its export menu. */
export function ChartPanel({ chart, menu }: Props) {
  const { digest, index } = usePage();
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
      <HowToRead chart={chart} data={data} withKey={!asTable} />
      {asTable ? (
        <ChartTableView table={chartTable(data, index)} caption={chart.title} numbered />
      ) : (
        <ChartPlot id={chart.id} data={data} name={chartSentence(chart, data, index)} within={section} />
      )}
      <ChartFoot data={data} />
    </section>
  );
}
