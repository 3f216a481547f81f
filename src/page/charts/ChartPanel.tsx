import { type ReactNode, useMemo, useRef } from 'react';
import type { Chart } from '../../digest/schema.ts';
import { isTied } from '../../digest/ties.ts';
import { chartWords } from '../../words/charts.ts';
import { Divided } from '../ui/Divided.tsx';
import { useToldIn } from '../ui/Told.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { ChartFoot } from './ChartFoot.tsx';
import { ChartInRows } from './ChartInRows.tsx';
import { ChartPlot } from './ChartPlot.tsx';
import { whatItShows } from './chart-words.ts';
import { HowToRead } from './HowToRead.tsx';
import { chartRows } from './rows.ts';
import { ALL, type Shows } from './shows.ts';
import { useWalk } from './use-walk.ts';

interface Props {
  readonly chart: Chart;
  /** The export menu of this chart. */
  readonly menu: ReactNode;
}

/**
 * One chart with its title, how to read it, its marks in words, its source, its table view and its export menu. Drawing
 * and table both stand there, because paper shows both; a screen shows the one that the reader chose. For ears the chart
 * is its list of marks, and the drawing is left out.
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
  useWalk(section);
  const headingId = `chart-${chart.id}`;
  return (
    <section className={asTable ? 'chart as-table' : 'chart'} ref={section}>
      <div className="chart-head">
        <h3 id={headingId} lang={useToldIn()}>
          {chart.title}
        </h3>
        {/* Said once, with the group: three buttons would say it three times. */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own */}
        <div className="chart-tools" role="group" aria-labelledby={headingId}>
          <button
            type="button"
            className="quiet"
            aria-pressed={asTable}
            onClick={() => toggleTable(chart.id)}
          >
            {chartWords.table}
          </button>
          {menu}
        </div>
      </div>
      <Divided of={`chart/${chart.id}`} />
      <p className="unseen">{whatItShows(data)}</p>
      <ChartPlot data={data} shows={shows} within={section} shown={!asTable} />
      <HowToRead chart={chart} data={data} />
      <ChartInRows chart={chart} data={data} />
      <ChartFoot data={data} />
    </section>
  );
}
