import { FigureTooltip } from '../live/FigureTooltip.tsx';
import { LiveMarks } from '../live/LiveMarks.tsx';
import type { RowsChartProps } from '../live/live-chart.ts';
import { PAGE_PAINT } from '../marks/paint.ts';
import type { SeriesRow } from '../rows.ts';
import { SeriesMarkGroup } from './SeriesMarkGroup.tsx';
import { SeriesBehind, SeriesList } from './SeriesPlot.tsx';
import { layoutSeries } from './series-layout.ts';
import { drawnInOrder } from './series-marks.ts';

/** The series of the page. */
export function SeriesChart({ rows, all, width, em, measure, turned, open }: RowsChartProps<SeriesRow>) {
  const layout = layoutSeries(all, { width, em, measure, lists: (row) => rows.includes(row) });
  const shared = { layout, rows: all, shows: (row: SeriesRow) => rows.includes(row), paint: PAGE_PAINT };
  const places = drawnInOrder(all).map(({ row, index }) => ({ row, index, mark: layout.marks[index] }));
  const shown = places.flatMap(({ row, index, mark }) =>
    mark && rows.includes(row) ? [{ row, index, mark }] : [],
  );
  return (
    <LiveMarks
      width={layout.width}
      height={layout.height}
      places={shown.map(({ mark }) => mark)}
      open={open}
      turned={turned}
      behind={
        <>
          <SeriesBehind {...shared} />
          <SeriesList {...shared} paintOf={() => PAGE_PAINT} />
        </>
      }
      draw={(place) => {
        const at = shown[place];
        return at ? (
          <SeriesMarkGroup row={at.row} index={at.index} layout={layout} paint={PAGE_PAINT} />
        ) : null;
      }}
      words={(place) => <FigureTooltip row={shown[place]?.row} />}
    />
  );
}
