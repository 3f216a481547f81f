import type { ReactNode } from 'react';
import type { Measure } from '../lib/text-width.ts';
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
  /** Pixels down, for a picture of a fixed height; the chart comes as near to it as its words allow. */
  readonly height?: number | undefined;
  /** Of the faces that it is set in; where it is left out, of any that a reader's machine may choose. */
  readonly measure?: Measure | undefined;
  readonly paint: Paint;
  readonly paintOf: (row: FigureRow | TimeRow) => Paint;
}

/** A chart as plain SVG marks for a given width, and the height they take. */
export function composeChart(data: ChartRows, options: Options): { height: number; plot: ReactNode } {
  const { width, em, height, measure, paint, paintOf } = options;
  switch (data.kind) {
    case 'bars': {
      const layout = layoutBars(data.rows, width, em, height, measure);
      const plot = <BarsPlot rows={data.rows} layout={layout} paintOf={paintOf} paint={paint} />;
      return { height: layout.height, plot };
    }
    case 'breakdown': {
      const { whole, rows } = data;
      const layout = layoutBreakdown(whole, rows, width, em, height, measure);
      const plot = <BreakdownPlot whole={whole} rows={rows} layout={layout} paintOf={paintOf} />;
      return { height: layout.height, plot };
    }
    case 'timeline': {
      const layout = layoutTimeline(data.rows, width, em, height, measure);
      const plot = <TimelinePlot rows={data.rows} layout={layout} paintOf={paintOf} paint={paint} />;
      return { height: layout.height, plot };
    }
  }
}
