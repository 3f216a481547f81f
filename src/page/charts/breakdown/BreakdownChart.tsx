import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { FigureTooltip } from '../live/FigureTooltip.tsx';
import { type LiveChartProps, TOOLTIP } from '../live/live-chart.ts';
import { PAGE_PAINT } from '../marks/paint.ts';
import type { FigureRow } from '../rows.ts';
import { BreakdownPart } from './BreakdownPart.tsx';
import { type BreakdownLayout, layoutBreakdown } from './breakdown-layout.ts';
import { WholeBracket } from './WholeBracket.tsx';

interface Breakdown {
  readonly whole: FigureRow;
  readonly rows: readonly FigureRow[];
}

/** The breakdown of the page: one stacked bar, laid across or, on a narrow screen, set upright. */
export function BreakdownChart({
  rows: { whole, rows },
  width,
  em,
  measure,
  turned,
  open,
}: LiveChartProps<Breakdown>) {
  const layout = layoutBreakdown(whole, rows, width, em, undefined, measure);
  const { upright, total } = layout;
  const scale = { type: 'number', domain: [0, total], hide: true } as const;
  const startOf = ({ x, width: across }: BarShapeProps) => (turned ? width - Math.max(x, x + across) : x);
  const single = { type: 'category', dataKey: 'name', hide: true } as const;
  return (
    <BarChart
      layout={upright ? 'horizontal' : 'vertical'}
      data={[
        Object.fromEntries([['name', whole.id], ...rows.map((row, index) => [partKey(index), row.length])]),
      ]}
      width={layout.width}
      height={layout.height}
      margin={barMargin(layout, turned)}
      barCategoryGap={0}
      accessibilityLayer={false}
      aria-hidden={true}
    >
      <XAxis {...(upright ? single : { ...scale, reversed: turned })} />
      <YAxis {...(upright ? { ...scale, reversed: true } : single)} />
      <WholeBracket whole={whole} layout={layout} paint={PAGE_PAINT} />
      <Tooltip
        shared={false}
        {...TOOLTIP}
        {...(turned && upright ? AT_THE_LEFT : {})}
        active={open}
        content={({ payload }) => <FigureTooltip row={rows[partIndex(payload[0]?.dataKey)]} />}
      />
      {rows.map((row, index) => (
        <Bar
          key={row.id}
          dataKey={partKey(index)}
          stackId="whole"
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => (
            <BreakdownPart
              row={row}
              index={index}
              layout={layout}
              paint={PAGE_PAINT}
              start={upright ? Math.min(bar.y, bar.y + bar.height) - layout.y : startOf(bar) - layout.x}
              length={Math.abs(upright ? bar.height : bar.width)}
            />
          )}
        />
      ))}
    </BarChart>
  );
}

/** Of a bar at the right edge, beyond which there is no room. */
const AT_THE_LEFT = { position: { x: 0 } };

const PART = 'part';

function partKey(index: number): string {
  return `${PART}${index}`;
}

function partIndex(key: unknown): number {
  return Number(String(key).slice(PART.length));
}

function barMargin({ upright, width, height, x, y, length, thickness }: BreakdownLayout, turned: boolean) {
  const [across, down] = upright ? [thickness, length] : [length, thickness];
  const [start, end] = [x, width - x - across];
  const [left, right] = turned ? [end, start] : [start, end];
  return { top: y, right, bottom: height - y - down, left };
}
