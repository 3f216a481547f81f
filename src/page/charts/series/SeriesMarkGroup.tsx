import { endSign } from '../marks/bar-end.ts';
import { EndSign } from '../marks/EndSign.tsx';
import { GUTTER } from '../marks/gutter.ts';
import { MarkGroup } from '../marks/MarkGroup.tsx';
import { MarkLabel } from '../marks/MarkLabel.tsx';
import type { Paint } from '../marks/paint.ts';
import { EndMarks, QuantityBar } from '../marks/QuantityBar.tsx';
import { RowHead } from '../marks/RowHead.tsx';
import { RowMarker } from '../marks/RowMarker.tsx';
import type { SeriesRow } from '../rows.ts';
import { DirectLabelText } from './DirectLabelText.tsx';
import type { ListedRow, SeriesLayout } from './series-frame.ts';
import type { SeriesMark } from './series-marks.ts';

interface Props {
  readonly row: SeriesRow;
  readonly index: number;
  readonly layout: SeriesLayout;
  readonly paint: Paint;
}

/** A figure of a series: its column, or the point that a line leads through, and its words where they stand at it. */
export function SeriesMarkGroup({ row, index, layout, paint }: Props) {
  const mark = layout.marks[index];
  const label = layout.labels[index];
  if (mark === undefined) return null;
  return (
    <MarkGroup row={row} paint={paint}>
      {drawn(row, mark, layout.zero, paint)}
      {label ? <DirectLabelText row={row} label={label} paint={paint} /> : null}
    </MarkGroup>
  );
}

/** The bar's own x axis runs up from zero, or down for a fall, so that one drawing of a bar serves all charts. */
function drawn(
  row: SeriesRow,
  { left, width, length, solid, from, below }: SeriesMark,
  zero: number,
  paint: Paint,
) {
  const turn = (start: number) =>
    below ? `matrix(0 1 1 0 ${left} ${zero + start})` : `matrix(0 -1 1 0 ${left} ${zero - start})`;
  const shared = { edge: row.edge, paint, thickness: width, hollow: row.forecast };
  // Of a moment the end alone is drawn, but a range whole.
  if (from === 0 || row.edge === 'range') {
    return (
      <g transform={turn(from)}>
        <QuantityBar {...shared} length={length - from} solid={Math.max(0, solid - from)} />
      </g>
    );
  }
  return (
    <g transform={turn(from)}>
      <EndMarks {...shared} end={endSign(row.edge, width)} dashed={row.edge === 'computed'} />
    </g>
  );
}

/** A figure in the list under the drawing: its time, then its words as in a bar chart. */
export function ListedFigure({
  row,
  listed: { y, head, label, labelX, labelY },
  headSize,
  paint,
}: {
  readonly row: SeriesRow;
  readonly listed: ListedRow;
  readonly headSize: number;
  readonly paint: Paint;
}) {
  return (
    <MarkGroup row={row} paint={paint}>
      <RowMarker top={y} bottom={labelY + label.height} paint={paint} />
      <RowHead lines={head} x={GUTTER} top={y} size={headSize} paint={paint} />
      <EndSign edge={row.edge} layout={label} paint={paint} x={labelX} y={labelY} />
      <MarkLabel number={row.receipt.number} layout={label} paint={paint} x={labelX} y={labelY} />
    </MarkGroup>
  );
}
