import type { Paint } from '../marks/paint.ts';
import { FOLD, foldStrokes } from './fold.ts';
import type { TimelineLayout } from './timeline-layout.ts';

interface Props {
  readonly layout: TimelineLayout;
  readonly paint: Paint;
}

/** The time axis: its dates, and in every strip its line and ticks. */
export function TimeAxis({ layout, paint }: Props) {
  return (
    <>
      {layout.dates.map((baseline) => (
        <TimeDates key={baseline} layout={layout} paint={paint} baseline={baseline} />
      ))}
      <TimeUnits layout={layout} paint={paint} />
      <TimeRuler layout={layout} paint={paint} events={layout.events} />
    </>
  );
}

/** The axis's dates, on one of the baselines where they stand. */
function TimeDates({ layout, paint, baseline }: Props & { readonly baseline: number }) {
  return (
    <g fontFamily={paint.sans} fontSize={layout.tickSize}>
      {layout.ticks.map(({ day, x, label, anchor }) => (
        <text key={day} x={x} y={baseline} fill={paint.soft} textAnchor={anchor}>
          {label}
        </text>
      ))}
    </g>
  );
}

/** On a folded axis, what each side of the fold is counted in: over the dates. */
function TimeUnits({ layout: { units, tickSize }, paint }: Props) {
  if (units.length === 0) return null;
  return (
    <g fontFamily={paint.serif} fontSize={tickSize} fontStyle="italic">
      {units.map(({ x, label }) => (
        <text key={label} x={x} y={tickSize} fill={paint.soft} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

/** The lines and ticks of the strips of these events, with the fold drawn as a fold: two slanting strokes across a gap. */
function TimeRuler({ layout, paint, events }: Props & Pick<TimelineLayout, 'events'>) {
  const { left, right, foldX, ticks, beside } = layout;
  const strips = beside ? joined(events) : events;
  const ruler = strips.flatMap(({ top, bottom }) => ticks.map(({ x }) => `M${x} ${top}V${bottom}`)).join('');
  const lines = events
    .map(({ y }) =>
      foldX === null
        ? `M${left} ${y}H${right}`
        : `M${left} ${y}H${foldX - FOLD}M${foldX + FOLD} ${y}H${right}`,
    )
    .join('');
  const folds = events.map(({ y }) => (foldX === null ? '' : foldStrokes(foldX, y))).join('');
  return (
    <g fill="none">
      <path d={ruler} stroke={paint.hair} />
      <path d={lines} stroke={paint.rule} />
      {folds === '' ? null : <path d={folds} stroke={paint.soft} />}
    </g>
  );
}

/** Strips that touch, as one. */
function joined(events: TimelineLayout['events']) {
  const [first] = events;
  const last = events.at(-1);
  return first && last ? [{ top: first.top, bottom: last.bottom }] : [];
}
