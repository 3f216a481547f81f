import type { Paint } from './paint.ts';
import type { TimelineLayout } from './timeline-layout.ts';

interface Props {
  readonly layout: TimelineLayout;
  readonly paint: Paint;
}

/** The upright time axis, with its fold drawn as a fold: two slanting strokes across a gap. */
export function TimeAxis({ layout: { axisX, top, length, foldY }, paint }: Props) {
  const bottom = top + length;
  if (foldY === null) return <path d={`M${axisX} ${top}V${bottom}`} stroke={paint.ink} fill="none" />;
  return (
    <g stroke={paint.ink} fill="none">
      <path d={`M${axisX} ${top}V${foldY - 4}M${axisX} ${foldY + 4}V${bottom}`} />
      <path d={`M${axisX - 8} ${foldY - 1}l16 -6M${axisX - 8} ${foldY + 7}l16 -6`} />
    </g>
  );
}
