import type { ReactNode } from 'react';
import { GUTTER } from '../../page/charts/marks/gutter.ts';
import type { SeriesRow } from '../../page/charts/rows.ts';
import { SeriesPlot } from '../../page/charts/series/SeriesPlot.tsx';
import { layoutSeries } from '../../page/charts/series/series-layout.ts';
import type { PictureOptions } from './picture-options.ts';

/** A series as the page draws it, with numbers as large as they have room; what stands beside it there is in the margin here. */
export function pictureSeries(
  rows: readonly SeriesRow[],
  { shows, paint, paintOf, ...room }: PictureOptions,
): { height: number; plot: ReactNode } {
  const width = room.width + 2 * GUTTER;
  const layout = layoutSeries(rows, { ...room, width, lists: shows, receipts: paint.receipts });
  const plot = (
    <g transform={`translate(${-GUTTER} 0)`}>
      <SeriesPlot rows={rows} shows={shows} layout={layout} paint={paint} paintOf={paintOf} />
    </g>
  );
  return { height: layout.height, plot };
}
