import type { ReactNode } from 'react';
import { GUTTER } from '../../page/charts/marks/gutter.ts';
import type { ChartRows } from '../../page/charts/rows.ts';
import { TimelinePlot } from '../../page/charts/timeline/TimelinePlot.tsx';
import { layoutTimeline } from '../../page/charts/timeline/timeline-layout.ts';
import { pictureBars } from './picture-bars.tsx';
import { pictureBreakdown } from './picture-breakdown.tsx';
import type { PictureOptions } from './picture-options.ts';
import { pictureSeries } from './picture-series.tsx';

/** The chart of a picture, and the height that it takes. */
export function composePicture(
  data: ChartRows,
  options: PictureOptions,
): { height: number; plot: ReactNode } {
  switch (data.kind) {
    case 'bars':
    case 'accounts':
      return pictureBars(data.rows, options);
    case 'series':
      return pictureSeries(data.rows, options);
    case 'breakdown':
      return pictureBreakdown(data.whole, data.rows, options);
    case 'timeline': {
      // The rule beside a selected row stands in the margin, so that marks and words have one left edge.
      const { width, em, height, measure, shows, ...paints } = options;
      const rows = data.rows.filter(shows);
      const layout = layoutTimeline(rows, width + GUTTER, em, height, measure, data.rows);
      const plot = (
        <g transform={`translate(${-GUTTER} 0)`}>
          <TimelinePlot rows={rows} layout={layout} {...paints} />
        </g>
      );
      return { height: layout.height, plot };
    }
  }
}
