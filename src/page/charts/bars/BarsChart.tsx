import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { FigureTooltip } from '../live/FigureTooltip.tsx';
import { type RowsChartProps, TOOLTIP } from '../live/live-chart.ts';
import { PAGE_PAINT } from '../marks/paint.ts';
import type { FigureRow } from '../rows.ts';
import { BarRow } from './BarRow.tsx';
import { layoutBars } from './bars-layout.ts';
import { ValueAxis } from './ValueAxis.tsx';

/** The bar chart of the page: Recharts scales and places the bars, our marks draw them. */
export function BarsChart({ rows, all, width, em, measure, open }: RowsChartProps<FigureRow>) {
  const layout = layoutBars(rows, width, em, all, measure);
  return (
    <BarChart
      layout="vertical"
      data={[...rows]}
      width={layout.width}
      height={layout.height}
      margin={{ top: 0, right: layout.width - layout.right, bottom: layout.axisHeight, left: layout.left }}
      accessibilityLayer={false}
      aria-hidden={true}
    >
      <XAxis type="number" domain={[layout.min, layout.max]} hide />
      <YAxis type="category" dataKey="id" hide />
      <ValueAxis {...layout} y={layout.height - layout.axisHeight} paint={PAGE_PAINT} />
      <Tooltip
        {...TOOLTIP}
        active={open}
        content={({ label }) => <FigureTooltip row={rows.find((row) => row.id === label)} />}
      />
      <Bar
        dataKey={(row: FigureRow) => (row.below ? -row.length : row.length)}
        barSize={layout.thickness}
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => {
          const row = rows[bar.index];
          return row ? (
            <BarRow
              row={row}
              index={bar.index}
              layout={layout}
              paint={PAGE_PAINT}
              length={Math.abs(bar.width)}
            />
          ) : (
            <g />
          );
        }}
      />
    </BarChart>
  );
}
