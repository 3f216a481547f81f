import { GUTTER } from '../marks/gutter.ts';
import { lineStep } from '../marks/label-layout.ts';
import type { Paint } from '../marks/paint.ts';
import { TextLines } from '../marks/TextLines.tsx';
import type { SeriesLayout } from './series-frame.ts';
import { type Join, lineOf } from './series-marks.ts';

interface Props {
  readonly layout: SeriesLayout;
  readonly paint: Paint;
}

/** What stands around the marks: what is counted, round numbers with hairlines, the line of zero, the dates. */
export function SeriesAxis({ layout, paint }: Props) {
  const { left, right, zero, ticks, tickSize, dates, datesY, unit } = layout;
  const lines = ticks.filter(({ value }) => value !== 0);
  const strokes = dates.filter(({ stroke }) => stroke);
  const shared = { step: lineStep(tickSize), size: tickSize, fill: paint.soft };
  return (
    <g fontFamily={paint.sans} fontSize={tickSize}>
      {lines.length === 0 ? null : (
        <path
          d={lines.map(({ x }) => `M${left} ${bottomOf(layout) - x}H${right}`).join('')}
          stroke={paint.hair}
          fill="none"
        />
      )}
      {ticks.map(({ value, x, words }) => (
        <text
          key={value}
          x={left - 6}
          y={bottomOf(layout) - x + tickSize * 0.35}
          fill={paint.soft}
          textAnchor="end"
        >
          {words}
        </text>
      ))}
      {datesY - zero > 1 ? <path d={`M${left} ${datesY}H${right}`} stroke={paint.hair} fill="none" /> : null}
      <path
        d={`M${left} ${zero}H${right}${strokes.map(({ x }) => `M${x} ${datesY}v5`).join('')}`}
        stroke={paint.soft}
        fill="none"
      />
      {dates.map(({ x, anchor, lines }) => (
        <g key={`${x}`} textAnchor={anchor}>
          <TextLines {...shared} lines={lines} x={x} y={datesY + tickSize * 1.3} />
        </g>
      ))}
      <TextLines {...shared} lines={unit} x={GUTTER} y={tickSize} />
    </g>
  );
}

/** Who says all figures of a series. */
export function SaidBy({ layout: { saidBy, tickSize }, paint }: Props) {
  return (
    <TextLines
      lines={saidBy.lines}
      x={GUTTER}
      y={saidBy.y + tickSize}
      step={lineStep(tickSize)}
      size={tickSize}
      fill={paint.soft}
      family={paint.sans}
    />
  );
}

/** The y of the lowest number, which the ticks are counted from. */
function bottomOf({ ticks, zero }: SeriesLayout): number {
  return zero + (ticks.find(({ value }) => value === 0)?.x ?? 0);
}

/** The line that leads from one mark to the next; to what is expected a broken one. */
export function SeriesJoin({ layout, join, paint }: Props & { readonly join: Join }) {
  const line = lineOf(join, layout.marks);
  if (line === null) return null;
  const { x, y } = line.from;
  const [dx, dy] = [line.to.x - x, line.to.y - y];
  const length = Math.hypot(dx, dy);
  const at = (share: number) => `${round(x + dx * share)} ${round(y + dy * share)}`;
  const dashes = join.forecast ? Math.max(1, Math.round(length / (2 * DASH))) : 1;
  const share = join.forecast ? 0.5 / dashes : 1;
  const d = Array.from(
    { length: dashes },
    (_, dash) => `M${at(dash / dashes)}L${at(dash / dashes + share)}`,
  ).join('');
  return <path data-part="join" d={d} stroke={paint.fill} strokeWidth={1.5} fill="none" />;
}

/** Drawn one by one: not every program that draws SVG takes a dash pattern as another does. */
const DASH = 5;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
