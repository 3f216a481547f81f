import type { Paint } from '../marks/paint.ts';
import type { TimeRow } from '../rows.ts';
import { EventMark } from './EventMark.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import type { TimelineLayout } from './timeline-layout.ts';

interface Props {
  readonly rows: readonly TimeRow[];
  readonly layout: TimelineLayout;
  readonly paintOf: (row: TimeRow) => Paint;
  readonly paint: Paint;
}

/** A whole timeline as plain SVG, for an image. */
export function TimelinePlot({ rows, layout, paintOf, paint }: Props) {
  return (
    <>
      <TimeAxis layout={layout} paint={paint} />
      {rows.map((row, index) => (
        <EventMark key={row.id} row={row} index={index} layout={layout} paint={paintOf(row)} />
      ))}
    </>
  );
}
