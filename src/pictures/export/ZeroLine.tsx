import type { Paint } from '../../page/charts/marks/paint.ts';

interface Props {
  readonly x: number;
  /** The top of the bar beside it, and its thickness. */
  readonly y: number;
  readonly thickness: number;
  readonly paint: Paint;
}

/** The line that bars stand on where some reach to its other side: at each bar, so that it crosses no words. */
export function ZeroLine({ x, y, thickness, paint }: Props) {
  return <path data-part="zero" d={`M${x} ${y - 6}v${thickness + 12}`} stroke={paint.soft} fill="none" />;
}
