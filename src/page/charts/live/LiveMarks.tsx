import type { ReactNode } from 'react';
import { Scatter, ScatterChart, type ScatterShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { TOOLTIP } from './live-chart.ts';

interface Props {
  readonly width: number;
  readonly height: number;
  /** Where each mark is found, in pixels of the drawing. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly open: boolean;
  readonly turned: boolean;
  /** What stands behind the marks. */
  readonly behind: ReactNode;
  readonly draw: (index: number, x: number) => ReactNode;
  /** The words of a mark, while it is pointed at. */
  readonly words: (index: number) => ReactNode;
}

/** Marks that stand where their layout has them: Recharts finds the one that is pointed at, where it is seen; ours draw it. */
export function LiveMarks({ width, height, places, open, turned, behind, draw, words }: Props) {
  const across = (x: number) => (turned ? width - x : x);
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      aria-hidden={true}
    >
      <XAxis type="number" dataKey="x" domain={[0, width]} hide />
      <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
      {behind}
      <Tooltip
        {...TOOLTIP}
        active={open}
        content={({ payload }) => words(Number(payload[0]?.payload?.index))}
      />
      <Scatter
        data={places.map(({ x, y }, index) => ({ x: across(x), y, index }))}
        isAnimationActive={false}
        shape={(point: ScatterShapeProps) => <>{draw(Number(point.payload?.index), across(point.cx ?? 0))}</>}
      />
    </ScatterChart>
  );
}
