import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { BreakdownPart } from './BreakdownPart.tsx';
import { type BreakdownLayout, layoutBreakdown } from './breakdown-layout.ts';
import { FigureTooltip } from './FigureTooltip.tsx';
import { type LiveChartProps, TOOLTIP } from './live-chart.ts';
import { PAGE_PAINT } from './paint.ts';
import type { FigureRow } from './rows.ts';
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
  open,
}: LiveChartProps<Breakdown>) {
  const layout = layoutBreakdown(whole, rows, width, em, undefined, measure);
  const { upright, total } = layout;
  const scale = { type: 'number', domain: [0, total], hide: true } as const;
  const single = { type: 'category', dataKey: 'name', hide: true } as const;
  return (
    <BarChart
      layout={upright ? 'horizontal' : 'vertical'}
      data={[
        Object.fromEntries([['name', whole.id], ...rows.map((row, index) => [partKey(index), row.length])]),
      ]}
      width={layout.width}
      height={layout.height}
      margin={barMargin(layout)}
      barCategoryGap={0}
      accessibilityLayer={false}
      aria-hidden={true}
    >
      <XAxis {...(upright ? single : scale)} />
      <YAxis {...(upright ? { ...scale, reversed: true } : single)} />
      <WholeBracket whole={whole} layout={layout} paint={PAGE_PAINT} />
      <Tooltip
        shared={false}
        {...TOOLTIP}
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
              start={upright ? Math.min(bar.y, bar.y + bar.height) - layout.y : bar.x - layout.x}
              length={Math.abs(upright ? bar.height : bar.width)}
            />
          )}
        />
      ))}
    </BarChart>
  );
}

const PART = 'part';

function partKey(index: number): string {
  return `${PART}${index}`;
}

function partIndex(key: unknown): number {
  return Number(String(key).slice(PART.length));
}

function barMargin({ upright, width, height, x, y, length, thickness }: BreakdownLayout) {
  const [across, down] = upright ? [thickness, length] : [length, thickness];
  return { top: y, right: width - x - across, bottom: height - y - down, left: x };
}
