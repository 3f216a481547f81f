import { Scatter, ScatterChart, type ScatterShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { EventMark } from './EventMark.tsx';
import { type RowsChartProps, TOOLTIP } from './live-chart.ts';
import { MarkTooltip } from './MarkTooltip.tsx';
import { PAGE_PAINT } from './paint.ts';
import type { TimeRow } from './rows.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { layoutTimeline } from './timeline-layout.ts';

/** The timeline of the page: Recharts places each event on the folded axis, our marks draw it. */
export function TimelineChart({ rows, all, width, em, measure, open }: RowsChartProps<TimeRow>) {
  const layout = layoutTimeline(rows, width, em, undefined, measure, all);
  const data = layout.events.map((event, index) => ({
    index,
    x: (event.x - layout.left) / (layout.right - layout.left),
    y: event.y,
  }));
  return (
    <ScatterChart
      width={layout.width}
      height={layout.height}
      margin={{ top: 0, right: layout.width - layout.right, bottom: 0, left: layout.left }}
      accessibilityLayer={false}
      aria-hidden={true}
    >
      <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <TimeAxis layout={layout} paint={PAGE_PAINT} />
      <Tooltip
        {...TOOLTIP}
        active={open}
        content={({ payload }) => <EventTooltip row={rows[Number(payload[0]?.payload?.index)]} />}
      />
      <Scatter
        data={data}
        isAnimationActive={false}
        shape={(point: ScatterShapeProps) => {
          const index = Number(point.payload?.index);
          const row = rows[index];
          return row ? (
            <EventMark row={row} index={index} layout={layout} paint={PAGE_PAINT} x={point.cx ?? 0} />
          ) : (
            <g />
          );
        }}
      />
    </ScatterChart>
  );
}

function EventTooltip({ row }: { readonly row: TimeRow | undefined }) {
  return row ? <MarkTooltip stated={`${row.read}: ${row.label}`} basis={row.basis} /> : null;
}
