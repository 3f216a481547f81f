import { BarRow } from './bars/BarRow.tsx';
import { layoutBars } from './bars/bars-layout.ts';
import { ValueAxis } from './bars/ValueAxis.tsx';
import { BreakdownPart } from './breakdown/BreakdownPart.tsx';
import { layoutBreakdown } from './breakdown/breakdown-layout.ts';
import { WholeBracket } from './breakdown/WholeBracket.tsx';
import type { ChartRows, FigureRow } from './rows.ts';
import { seriesSlices } from './series/series-slices.tsx';
import type { Slice, SliceOptions } from './slice.ts';

/** The rows of charts whose words stand at their marks. */
export type SlicedRows = Exclude<ChartRows, { readonly kind: 'timeline' }>;

/**
 * A chart cut between its rows, which lie one under another, so that those below close up where some are left out, by the
 * style sheet alone, and no scale changes. The parts of a breakdown share one bar: they lie over one another, each from
 * the top, and the chart is as high as the one that reaches furthest down.
 */
export function chartSlices(data: SlicedRows, options: SliceOptions): readonly Slice[] {
  switch (data.kind) {
    case 'bars':
    case 'accounts':
      return barSlices(data.rows, options);
    case 'series':
      return seriesSlices(data.rows, options);
    case 'breakdown':
      return breakdownSlices(data, options);
  }
}

/** The height of all slices together. */
export function heightOf(slices: readonly Slice[]): number {
  return Math.max(...slices.map(({ top, height }) => top + height));
}

function breakdownSlices(
  { whole, rows }: Extract<ChartRows, { kind: 'breakdown' }>,
  { width, em, paint, measure }: SliceOptions,
): readonly Slice[] {
  const layout = layoutBreakdown(whole, rows, width, em, undefined, measure);
  const slices = rows.flatMap((row, index) => {
    const part = layout.parts[index];
    if (!part) return [];
    const { start, length, label, labelY } = part;
    const barEnd = layout.y + (layout.upright ? start + length : layout.thickness);
    const height = Math.ceil(Math.max(barEnd, labelY + label.height) + em / 2);
    const shared = { row, index, layout, paint };
    return [
      {
        id: row.id,
        top: 0,
        height,
        over: true,
        actors: row.actors,
        drawn: <BreakdownPart key={row.id} {...shared} />,
      },
    ];
  });
  const drawn = <WholeBracket whole={whole} layout={layout} paint={paint} />;
  const height = layout.y + (layout.upright ? Math.ceil(layout.wholeLength) : 0);
  return [{ id: whole.id, top: 0, height, over: true, actors: whole.actors, drawn }, ...slices];
}

function barSlices(
  rows: readonly FigureRow[],
  { width, em, paint, measure }: SliceOptions,
): readonly Slice[] {
  const layout = layoutBars(rows, width, em, rows, measure);
  const { band, axisHeight, height } = layout;
  const slices = rows.map((row, index) => ({
    id: row.id,
    top: band * index,
    height: band,
    actors: row.actors,
    drawn: <BarRow row={row} index={index} layout={layout} paint={paint} />,
  }));
  const top = height - axisHeight;
  const axis = <ValueAxis {...layout} y={top} paint={paint} />;
  return [...slices, { id: 'axis', top, height: axisHeight, actors: null, drawn: axis }];
}
