import { MarkGroup } from './MarkGroup.tsx';
import { MarkLabel } from './MarkLabel.tsx';
import type { Paint } from './paint.ts';
import type { TimeRow } from './rows.ts';
import type { TimelineLayout } from './timeline-layout.ts';

interface Props {
  readonly row: TimeRow;
  readonly index: number;
  readonly layout: TimelineLayout;
  readonly paint: Paint;
  /** Pixels from the top, as the scale in use draws it. */
  readonly y: number;
}

const RADIUS = 5;

/** An event on the time axis: a disc for a day, a line with two ends for a span within which the article names no day, a bar across for the deadline. */
export function EventMark({ row, index, layout, paint, y }: Props) {
  const event = layout.events[index];
  if (!event) return null;
  const { label, labelY, endY, x } = event;
  const firstLine = Math.round(labelY + label.leadSize * 0.7);
  return (
    <MarkGroup row={row} paint={paint}>
      <path
        d={`M${x} ${y}H${layout.axisX + 8}L${layout.labelX - 9} ${firstLine}h4`}
        stroke={paint.rule}
        fill="none"
      />
      {mark(row, x, y, endY, paint)}
      <path
        data-part="marker"
        d={`M${layout.labelX - 4} ${labelY}v${label.height}`}
        stroke={paint.accent}
        strokeWidth={3}
        visibility={paint.marker}
        fill="none"
      />
      <MarkLabel number={row.receipt.number} layout={label} paint={paint} x={layout.labelX + 2} y={labelY} />
    </MarkGroup>
  );
}

function mark(row: TimeRow, x: number, y: number, endY: number, paint: Paint) {
  if (row.deadline) return <path d={`M${x - 11} ${y}h22`} stroke={paint.ink} strokeWidth={5} fill="none" />;
  if (row.start === row.end)
    return <circle cx={x} cy={y} r={RADIUS} fill={paint.fill} stroke={paint.paper} strokeWidth={1} />;
  return (
    <path
      d={`M${x - 3} ${y}h6M${x} ${y}V${Math.max(y + 3, endY)}m-3 0h6`}
      stroke={paint.fill}
      strokeWidth={1.5}
      fill="none"
    />
  );
}
