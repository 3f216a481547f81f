import type { Paint } from '../marks/paint.ts';
import type { SeriesRow } from '../rows.ts';
import { SaidBy, SeriesAxis, SeriesJoin } from './SeriesAxis.tsx';
import { ListedFigure, SeriesMarkGroup } from './SeriesMarkGroup.tsx';
import type { SeriesLayout } from './series-frame.ts';
import { drawnInOrder } from './series-marks.ts';

interface Props {
  /** All rows, in the order of the layout's marks. */
  readonly rows: readonly SeriesRow[];
  readonly shows: (row: SeriesRow) => boolean;
  readonly layout: SeriesLayout;
  readonly paint: Paint;
}

interface PaintedProps extends Props {
  readonly paintOf: (row: SeriesRow) => Paint;
}

/** A whole series as plain SVG, for an image. */
export function SeriesPlot(props: PaintedProps) {
  const { rows, shows, layout, paintOf } = props;
  return (
    <>
      <SeriesBehind {...props} />
      {drawnInOrder(rows).map(({ row, index }) =>
        shows(row) ? (
          <SeriesMarkGroup key={row.id} row={row} index={index} layout={layout} paint={paintOf(row)} />
        ) : null,
      )}
      <SeriesList {...props} />
    </>
  );
}

/** What marks stand on, and the lines between those that are shown. */
function SeriesBehind({ rows, shows, layout, paint }: Props) {
  const isShown = (place: number) => rows[place] !== undefined && shows(rows[place]);
  return (
    <>
      <SeriesAxis layout={layout} paint={paint} />
      <SaidBy layout={layout} paint={paint} />
      {layout.joins
        .filter(({ from, to }) => isShown(from) && isShown(to))
        .map((join) => (
          <SeriesJoin key={`${join.from}-${join.to}`} layout={layout} join={join} paint={paint} />
        ))}
    </>
  );
}

/** The figures in words, where they do not stand at their marks. */
function SeriesList({ rows, layout, paintOf }: PaintedProps) {
  return layout.listed.map((listed) => {
    const row = rows.find(({ id }) => id === listed.id);
    return row ? (
      <ListedFigure key={row.id} row={row} listed={listed} headSize={layout.headSize} paint={paintOf(row)} />
    ) : null;
  });
}
