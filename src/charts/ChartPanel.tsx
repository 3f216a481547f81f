import { type ReactNode, useMemo, useRef } from 'react';
import type { Chart } from '../digest/schema.ts';
import { isTied } from '../digest/ties.ts';
import { Divided } from '../ui/Divided.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { chartWords } from '../words/charts.ts';
import { ChartFoot } from './ChartFoot.tsx';
import { ChartInRows } from './ChartInRows.tsx';
import { ChartPlot } from './ChartPlot.tsx';
import { ALL, type Shows } from './chart-sentence.ts';
import { chartSentence } from './chart-words.ts';
import { HowToRead } from './HowToRead.tsx';
import { chartRows } from './rows.ts';

interface Props {
  readonly chart: Chart;
  /** The export menu of this chart. */
  readonly menu: ReactNode;
}

/**
 * One chart with its title, how to read it, its source, its table view and its export menu. Drawing and table both
 * stand there, because paper shows both; a screen shows the one that the reader chose.
 */
export function ChartPanel({ chart, menu }: Props) {
  const { digest, index } = usePage();
  const asTable = useView((view) => view.tables.includes(chart.id));
  const toggleTable = useView((view) => view.toggleTable);
  const section = useRef<HTMLElement>(null);
  // Nobody's while all is shown: a selection alone draws nothing anew.
  const only = useView((view) => (view.only ? view.selected : null));
  const data = useMemo(() => chartRows(chart, digest, index), [chart, digest, index]);
  const shows = useMemo((): Shows => {
    const chosen = new Set(only);
    return only === null ? ALL : ({ actors }) => isTied(actors, chosen);
  }, [only]);
  const name = useMemo(() => chartSentence(chart, data, index, shows), [chart, data, index, shows]);
  const headingId = `chart-${chart.id}`;
  return (
    <section className={asTable ? 'chart as-table' : 'chart'} aria-labelledby={headingId} ref={section}>
      <div className="chart-head">
        <h3 id={headingId}>{chart.title}</h3>
        <div className="chart-tools">
          <button
            type="button"
            className="quiet"
            aria-pressed={asTable}
            onClick={() => toggleTable(chart.id)}
          >
            {chartWords.table}
            <span className="unseen">: {chart.title}</span>
          </button>
          {menu}
        </div>
      </div>
      <Divided of={`chart/${chart.id}`} />
      <ChartPlot data={data} shows={shows} name={name} within={section} shown={!asTable} />
      <HowToRead chart={chart} data={data} />
      <ChartInRows chart={chart} data={data} />
      <ChartFoot data={data} />
    </section>
  );
}
