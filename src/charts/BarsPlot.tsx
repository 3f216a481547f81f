import { BarRow } from './BarRow.tsx';
import { type BarsLayout, barX } from './bars-layout.ts';
import type { Paint } from './paint.ts';
import type { FigureRow } from './rows.ts';
import { ValueAxis } from './ValueAxis.tsx';

interface Props {
  readonly rows: readonly FigureRow[];
  readonly layout: BarsLayout;
  readonly paintOf: (row: FigureRow) => Paint;
  readonly paint: Paint;
}

/** A whole bar chart as plain SVG, for an image. */
export function BarsPlot({ rows, layout, paintOf, paint }: Props) {
  return (
    <>
      <ValueAxis {...layout} y={layout.height - layout.axisHeight} paint={paint} />
      {rows.map((row, index) => (
        <BarRow
          key={row.id}
          row={row}
          index={index}
          layout={layout}
          paint={paintOf(row)}
          length={barX(layout, row.length) - layout.zero}
        />
      ))}
    </>
  );
}
