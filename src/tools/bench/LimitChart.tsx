import { Fragment, type ReactNode } from 'react';
import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { sourceInWords } from '../../digest/words.ts';
import { chartSentence, howToRead } from '../../page/charts/chart-sentence.ts';
import { chartSlices, heightOf } from '../../page/charts/chart-slices.tsx';
import { edgesOf } from '../../page/charts/chart-words.ts';
import { EdgeKey } from '../../page/charts/EdgeKey.tsx';
import { PAGE_PAINT } from '../../page/charts/marks/paint.ts';
import { type ChartRows, chartRows } from '../../page/charts/rows.ts';
import { TimelinePlot } from '../../page/charts/timeline/TimelinePlot.tsx';
import { layoutTimeline } from '../../page/charts/timeline/timeline-layout.ts';

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
  const { height, drawn } = drawnBeforehand(data);
  return (
    <section className={`chart ${data.kind}`}>
      <h3>{chart.title}</h3>
      <small>{howToRead(chart, data, index)}</small>
      <EdgeKey edges={edgesOf(data)} />
      <svg role="img" aria-label={chartSentence(chart, data, index)} viewBox={`0 0 ${WIDTH} ${height}`}>
        {drawn}
      </svg>
      <br />
      <small>Source: {sourceInWords(digest.source)}. As of the dates shown; not updated.</small>{' '}
      <button type="button" className="png">
        PNG
      </button>
    </section>
  );
}

function drawnBeforehand(data: ChartRows): { readonly height: number; readonly drawn: ReactNode } {
  if (data.kind === 'timeline') {
    const { rows } = data;
    const layout = layoutTimeline(rows, WIDTH, EM);
    const shared = { rows, layout, paint: PAGE_PAINT, paintOf: () => PAGE_PAINT };
    return { height: layout.height, drawn: <TimelinePlot {...shared} /> };
  }
  const slices = chartSlices(data, { width: WIDTH, em: EM, paint: PAGE_PAINT });
  return {
    height: heightOf(slices),
    drawn: slices.map(({ id, drawn }) => <Fragment key={id}>{drawn}</Fragment>),
  };
}
