import { type RefObject, useEffect } from 'react';
import { textDirection } from '../../../lib/text-direction.ts';
import type { Measure } from '../../../lib/text-width.ts';
import { usePage } from '../../view/page-context.ts';
import { BarsChart } from '../bars/BarsChart.tsx';
import { BreakdownChart } from '../breakdown/BreakdownChart.tsx';
import { COMPOSED_EM } from '../compositions.ts';
import type { ChartRows } from '../rows.ts';
import { SeriesChart } from '../series/SeriesChart.tsx';
import type { Shows } from '../shows.ts';
import { TimelineChart } from '../timeline/TimelineChart.tsx';
import { useOpen } from '../use-open.ts';
import type { LiveChartProps } from './live-chart.ts';
import { type ShownChart, useShownChart } from './use-shown-chart.ts';

interface Props {
  readonly data: ChartRows;
  readonly shows: Shows;
  /** How wide its words are. */
  readonly measure: Measure;
  /** The element it fills. */
  readonly plot: RefObject<HTMLElement | null>;
  /** Called with true once its marks are on the screen, and with false when they go. */
  readonly onDrawn: (drawn: boolean) => void;
}

/** The chart that answers to the pointer, drawn by Recharts exactly over the static one: same composition, same scale. */
export default function LiveChart({ plot, ...props }: Props) {
  const shown = useShownChart(plot);
  return shown ? <FittedChart {...props} {...shown} /> : null;
}

type FittedProps = Omit<Props, 'plot'> & ShownChart;

function FittedChart({ data, shows, measure, composition, width: shown, onDrawn }: FittedProps) {
  const { width } = composition;
  const { open, onPointerMove, onPointerLeave } = useOpen();
  const turned = textDirection(usePage().index.language) === 'rtl';
  useDrawn(onDrawn);
  return (
    <div
      className="live-chart"
      translate="no"
      style={{ width, transform: `scale(${shown / width})` }}
      onPointerMove={onPointerMove}
      onPointerLeave={onPointerLeave}
    >
      {chartOf(data, shows, { width, em: COMPOSED_EM, measure, turned, open })}
    </div>
  );
}

/** Rows that are left out leave no room; of a breakdown, one bar, the style sheet leaves out the parts. */
function chartOf(data: ChartRows, shows: Shows, shared: Omit<LiveChartProps<unknown>, 'rows'>) {
  switch (data.kind) {
    case 'bars':
    case 'accounts':
      return <BarsChart {...shared} rows={data.rows.filter(shows)} all={data.rows} />;
    case 'series':
      return <SeriesChart {...shared} rows={data.rows.filter(shows)} all={data.rows} />;
    case 'breakdown':
      return <BreakdownChart {...shared} rows={data} />;
    case 'timeline':
      return <TimelineChart {...shared} rows={data.rows.filter(shows)} all={data.rows} />;
  }
}

/** Recharts draws in effects, so its marks are there a frame after it is mounted. */
function useDrawn(onDrawn: (drawn: boolean) => void): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => onDrawn(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      onDrawn(false);
    };
  }, [onDrawn]);
}
