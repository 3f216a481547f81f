import type { ReactNode } from 'react';
import { BarsPlot } from '../charts/BarsPlot.tsx';
import { BreakdownPlot } from '../charts/BreakdownPlot.tsx';
import { layoutBars } from '../charts/bars-layout.ts';
import { layoutBreakdown } from '../charts/breakdown-layout.ts';
import { chartSentence, edgesOf, howToRead } from '../charts/chart-words.ts';
import { EdgeKey } from '../charts/EdgeKey.tsx';
import { PAGE_PAINT } from '../charts/paint.ts';
import { type ChartRows, chartRows } from '../charts/rows.ts';
import { TimelinePlot } from '../charts/TimelinePlot.tsx';
import { layoutTimeline } from '../charts/timeline-layout.ts';
import type { DigestIndex } from '../digest/digest-index.ts';
import type { Chart, Digest } from '../digest/schema.ts';
import { sourceInWords } from '../digest/words.ts';

interface Props {
  readonly chart: Chart;
  readonly digest: Digest;
  readonly index: DigestIndex;
}

/** A phone's column: one drawing serves every screen, scaled up on a wide one. */
const WIDTH = 338;
const EM = 16;

/** A chart with the marks of ours, drawn beforehand. */
export function LimitChart({ chart, digest, index }: Props) {
  const data = chartRows(chart, digest, index);
  const { height, marks } = drawn(chart.id, data);
  return (
    <section className={`chart ${data.kind}`}>
      <h3>{chart.title}</h3>
      <small>{howToRead(chart, data, index)}</small>
      <EdgeKey id={chart.id} edges={edgesOf(data)} />
      <svg role="img" aria-label={chartSentence(chart, data, index)} viewBox={`0 0 ${WIDTH} ${height}`}>
        {marks}
      </svg>
      <br />
      <small>Source: {sourceInWords(digest.source)}. As of the dates shown; not updated.</small>{' '}
      <button type="button" className="png">
        PNG
      </button>
    </section>
  );
}

function drawn(id: string, data: ChartRows): { readonly height: number; readonly marks: ReactNode } {
  const shared = { prefix: id, paintOf: () => PAGE_PAINT, paint: PAGE_PAINT };
  switch (data.kind) {
    case 'bars': {
      const layout = layoutBars(data.rows, WIDTH, EM);
      return { height: layout.height, marks: <BarsPlot {...shared} rows={data.rows} layout={layout} /> };
    }
    case 'breakdown': {
      const layout = layoutBreakdown(data.whole, data.rows, WIDTH, EM);
      return {
        height: layout.height,
        marks: <BreakdownPlot {...shared} whole={data.whole} rows={data.rows} layout={layout} />,
      };
    }
    case 'timeline': {
      const layout = layoutTimeline(data.rows, WIDTH, EM);
      return { height: layout.height, marks: <TimelinePlot {...shared} rows={data.rows} layout={layout} /> };
    }
  }
}
