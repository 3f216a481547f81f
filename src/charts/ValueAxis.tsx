import type { BarsLayout } from './bars-layout.ts';
import type { Paint } from './paint.ts';

interface Props {
  readonly layout: BarsLayout;
  readonly paint: Paint;
}

/** The scale under a bar chart: a line from zero, and round numbers with their unit to read lengths by. */
export function ValueAxis({ layout, paint }: Props) {
  const bottom = layout.height - layout.axisHeight;
  const ticks = layout.ticks.map(({ x }) => `M${x} ${bottom - 6}v6`).join('');
  return (
    <g fontFamily={paint.sans} fontSize={layout.tickSize}>
      {layout.ticks.map(({ value, x, words, anchor }) => (
        <text key={value} x={x} y={bottom + layout.tickSize * 1.2} fill={paint.soft} textAnchor={anchor}>
          {words}
        </text>
      ))}
      <path d={`${ticks}M${layout.left} ${bottom}H${layout.right}`} stroke={paint.soft} fill="none" />
    </g>
  );
}
