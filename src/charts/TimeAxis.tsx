import type { Paint } from './paint.ts';
import type { TimelineLayout } from './timeline-layout.ts';

interface Props {
  readonly layout: TimelineLayout;
  readonly paint: Paint;
}

/** Half the gap of a fold, in pixels. */
const FOLD = 4;

/** The time axis: its dates, and in every strip its line and ticks, with the fold drawn as a fold: two slanting strokes across a gap. */
export function TimeAxis({ layout, paint }: Props) {
  const { left, right, foldX, ticks, units, tickSize, dates, events, beside } = layout;
  const strips = beside ? joined(events) : events;
  const ruler = strips.flatMap(({ top, bottom }) => ticks.map(({ x }) => `M${x} ${top}V${bottom}`)).join('');
  const lines = events
    .map(({ y }) =>
      foldX === null
        ? `M${left} ${y}H${right}`
        : `M${left} ${y}H${foldX - FOLD}M${foldX + FOLD} ${y}H${right}`,
    )
    .join('');
  const folds = events
    .map(({ y }) => (foldX === null ? '' : `M${foldX - 6} ${y + 5}l4 -10M${foldX + 2} ${y + 5}l4 -10`))
    .join('');
  return (
    <g fontFamily={paint.sans} fontSize={tickSize}>
      {dates.map((baseline) =>
        ticks.map(({ day, x, label, anchor }) => (
          <text key={`${day} ${baseline}`} x={x} y={baseline} fill={paint.soft} textAnchor={anchor}>
            {label}
          </text>
        )),
      )}
      {units.map(({ x, label }) => (
        <text
          key={label}
          x={x}
          y={tickSize}
          fill={paint.soft}
          textAnchor="middle"
          fontStyle="italic"
          fontFamily={paint.serif}
        >
          {label}
        </text>
      ))}
      <path d={ruler} stroke={paint.hair} fill="none" />
      <path d={lines} stroke={paint.rule} fill="none" />
      <path d={folds} stroke={paint.soft} fill="none" />
    </g>
  );
}

/** Strips that touch, as one. */
function joined(events: TimelineLayout['events']) {
  const [first] = events;
  const last = events.at(-1);
  return first && last ? [{ top: first.top, bottom: last.bottom }] : [];
}
