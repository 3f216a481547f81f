import type { SeriesRow } from '../rows.ts';
import { SaidBy, SeriesAxis, SeriesJoin } from './SeriesAxis.tsx';
import { ListedFigure, SeriesMarkGroup } from './SeriesMarkGroup.tsx';
import { layoutSeries } from './series-layout.ts';
import { drawnInOrder } from './series-marks.ts';
import type { Slice, SliceOptions } from './slice.ts';

/** Marks share one drawing and lie over one another; the list under it closes up where some are left out. */
export function seriesSlices(
  rows: readonly SeriesRow[],
  { width, em, paint, measure }: SliceOptions,
): readonly Slice[] {
  const layout = layoutSeries(rows, { width, em, measure });
  const inPlot = { top: 0, height: layout.plotEnd, over: true };
  const shared = { layout, paint };
  const both = (from: number, to: number) => {
    const ends = rows[to]?.actors ?? [];
    return (rows[from]?.actors ?? []).filter((actor) => ends.includes(actor));
  };
  return [
    { id: 'axis', ...inPlot, actors: null, drawn: <SeriesAxis {...shared} /> },
    ...layout.joins.map((join) => ({
      id: `join-${join.from}-${join.to}`,
      ...inPlot,
      actors: both(join.from, join.to),
      drawn: <SeriesJoin {...shared} join={join} />,
    })),
    ...drawnInOrder(rows).map(({ row, index }) => ({
      id: row.id,
      ...inPlot,
      actors: row.actors,
      drawn: <SeriesMarkGroup {...shared} row={row} index={index} />,
    })),
    ...layout.listed.flatMap((listed) => {
      const row = rows.find(({ id }) => id === listed.id);
      if (row === undefined) return [];
      return [
        {
          id: `listed-${row.id}`,
          top: listed.y,
          height: listed.height,
          actors: row.actors,
          drawn: <ListedFigure row={row} listed={listed} headSize={layout.headSize} paint={paint} />,
        },
      ];
    }),
    ...(layout.saidBy.lines.length === 0
      ? []
      : [
          {
            id: 'said-by',
            top: layout.saidBy.y,
            height: layout.height - layout.saidBy.y,
            actors: null,
            drawn: <SaidBy {...shared} />,
          },
        ]),
  ];
}
