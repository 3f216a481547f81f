import type { ReactNode } from 'react';
import { BarsPlot } from './BarsPlot.tsx';
import { BreakdownPlot } from './BreakdownPlot.tsx';
import { layoutBars } from './bars-layout.ts';
import { layoutBreakdown } from './breakdown-layout.ts';
import type { Paint } from './paint.ts';
import type { ChartRows, FigureRow, TimeRow } from './rows.ts';
import { TimelinePlot } from './TimelinePlot.tsx';
import { layoutTimeline } from './timeline-layout.ts';

interface Options {
  /** Pixels across, and pixels of text size. */
  readonly width: number;
  readonly em: number;
  readonly paint: Paint;
  readonly paintOf: (row: FigureRow | TimeRow) => Paint;
}

/** A chart as plain SVG marks for a given width, and the height they take. */
export function composeChart(data: ChartRows, options: Options): { height: number; plot: ReactNode } {
  const { width, em, paint, paintOf } = options;
  switch (data.kind) {
    case 'bars': {
      const layout = layoutBars(data.rows, width, em);
      const plot = <BarsPlot rows={data.rows} layout={layout} paintOf={paintOf} paint={paint} />;
      return { height: layout.height, plot };
    }
    case 'breakdown': {
      const { whole, rows } = data;
      const layout = layoutBreakdown(whole, rows, width, em);
      const plot = <BreakdownPlot whole={whole} rows={rows} layout={layout} paintOf={paintOf} />;
      return { height: layout.height, plot };
    }
    case 'timeline': {
      const layout = layoutTimeline(data.rows, width, em);
      const plot = <TimelinePlot rows={data.rows} layout={layout} paintOf={paintOf} paint={paint} />;
      return { height: layout.height, plot };
    }
  }
}
