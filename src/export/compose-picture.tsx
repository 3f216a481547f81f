import type { ReactNode } from 'react';
import { GUTTER } from '../charts/bars-layout.ts';
import { composeChart } from '../charts/compose-chart.tsx';
import type { ChartRows } from '../charts/rows.ts';
import { pictureBars } from './picture-bars.tsx';
import { pictureBreakdown } from './picture-breakdown.tsx';
import type { PictureOptions } from './picture-options.ts';

/** The chart of a picture, and the height that it takes. */
export function composePicture(
  data: ChartRows,
  options: PictureOptions,
): { height: number; plot: ReactNode } {
  switch (data.kind) {
    case 'bars':
      return pictureBars(data.rows, options);
    case 'breakdown':
      return pictureBreakdown(data.whole, data.rows, options);
    case 'timeline': {
      // The rule beside a selected row stands in the margin, so that marks and words have one left edge.
      const { height, plot } = composeChart(data, { ...options, width: options.width + GUTTER });
      return { height, plot: <g transform={`translate(${-GUTTER} 0)`}>{plot}</g> };
    }
  }
}
