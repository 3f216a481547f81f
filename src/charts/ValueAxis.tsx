import { numberInFigures } from '../lib/prose.ts';
import { type BarsLayout, barX } from './bars-layout.ts';
import type { Paint } from './paint.ts';

interface Props {
  readonly layout: BarsLayout;
  readonly paint: Paint;
}

/** The scale under a bar chart: a line at zero, and round numbers to read lengths by. */
export function ValueAxis({ layout, paint }: Props) {
  const bottom = layout.height - layout.axisHeight;
  const ticks = layout.ticks.map((tick) => `M${barX(layout, tick)} ${bottom - 6}v6`).join('');
  return (
    <g fontFamily={paint.sans} fontSize={layout.tickSize}>
      {layout.ticks.map((tick) => (
        <text
          key={tick}
          x={barX(layout, tick)}
          y={bottom + layout.tickSize * 1.2}
          fill={paint.soft}
          textAnchor={tick === 0 ? 'start' : 'middle'}
        >
          {numberInFigures(tick)}
        </text>
      ))}
      <path d={`${ticks}M${layout.left} ${bottom}H${layout.right}`} stroke={paint.soft} fill="none" />
    </g>
  );
}
