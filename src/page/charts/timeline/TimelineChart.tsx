import { LiveMarks } from '../live/LiveMarks.tsx';
import type { RowsChartProps } from '../live/live-chart.ts';
import { MarkTooltip } from '../live/MarkTooltip.tsx';
import { PAGE_PAINT } from '../marks/paint.ts';
import type { TimeRow } from '../rows.ts';
import { EventMark } from './EventMark.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { layoutTimeline } from './timeline-layout.ts';

/** The timeline of the page. */
export function TimelineChart({ rows, all, width, em, measure, turned, open }: RowsChartProps<TimeRow>) {
  const layout = layoutTimeline(rows, width, em, undefined, measure, all);
  return (
    <LiveMarks
      width={layout.width}
      height={layout.height}
      places={layout.events}
      open={open}
      turned={turned}
      behind={<TimeAxis layout={layout} paint={PAGE_PAINT} />}
      draw={(index, x) => {
        const row = rows[index];
        return row ? <EventMark row={row} index={index} layout={layout} paint={PAGE_PAINT} x={x} /> : null;
      }}
      words={(index) => {
        const row = rows[index];
        return row ? <MarkTooltip stated={`${row.read}: ${row.label}`} basis={row.basis} /> : null;
      }}
    />
  );
}
