import { memo } from 'react';
import { estimate, type Measure } from '../../lib/text-width.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { BarRows } from './bars/BarRows.tsx';
import { BreakdownRows } from './breakdown/BreakdownRows.tsx';
import { PAGE_PAINT, UNNUMBERED_PAINT } from './marks/paint.ts';
import type { ChartRows } from './rows.ts';
import { ComposedSeries } from './series/ComposedSeries.tsx';
import { TimelineRows } from './timeline/TimelineRows.tsx';

interface Props {
  readonly data: ChartRows;
  /** Whether marks bear the number of their receipt. */
  readonly numbered?: boolean;
  /** How wide the words of a series are. */
  readonly measure?: Measure;
}

/** A chart as it stands in the page that is built: rows of words and strips that stretch, once for every width; a series is composed. */
export const StaticChart = memo(function StaticChart({ data, numbered = true, measure = estimate }: Props) {
  if (data.kind === 'series') {
    return (
      <ComposedSeries rows={data.rows} paint={numbered ? PAGE_PAINT : UNNUMBERED_PAINT} measure={measure} />
    );
  }
  return (
    <Fixed as="div" className={`static-chart in-rows ${data.kind}`}>
      {() => <Rows data={data} numbered={numbered} />}
    </Fixed>
  );
});

interface RowsProps {
  readonly data: Exclude<ChartRows, { readonly kind: 'series' }>;
  readonly numbered: boolean;
}

function Rows({ data, numbered }: RowsProps) {
  switch (data.kind) {
    case 'bars':
    case 'accounts':
      return <BarRows rows={data.rows} numbered={numbered} />;
    case 'breakdown':
      return <BreakdownRows whole={data.whole} rows={data.rows} numbered={numbered} />;
    case 'timeline':
      return <TimelineRows rows={data.rows} numbered={numbered} />;
  }
}
