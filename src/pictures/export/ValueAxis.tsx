import type { Paint } from '../../page/charts/marks/paint.ts';
import type { Tick } from '../../page/charts/value-ticks.ts';

interface Props {
  readonly ticks: readonly Tick[];
  readonly tickSize: number;
  readonly left: number;
  readonly right: number;
  /** The y of its line. */
  readonly y: number;
  readonly paint: Paint;
}

/** The scale under a bar chart: a line from zero, and round numbers with their unit to read lengths by. */
export function ValueAxis({ ticks, tickSize, left, right, y, paint }: Props) {
  const strokes = ticks.map(({ x }) => `M${x} ${y - 6}v6`).join('');
  return (
    <g fontFamily={paint.sans} fontSize={tickSize}>
      {ticks.map(({ value, x, words, anchor }) => (
        <text key={value} x={x} y={y + tickSize * 1.2} fill={paint.soft} textAnchor={anchor}>
          {words}
        </text>
      ))}
      <path d={`${strokes}M${left} ${y}H${right}`} stroke={paint.soft} fill="none" />
    </g>
  );
}
