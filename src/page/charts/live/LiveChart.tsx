import type { RefObject } from 'react';
import { Scatter, ScatterChart, type ScatterShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import type { Measure } from '../../../lib/text-width.ts';
import { type ChartRows, marksOf } from '../rows.ts';
import type { Shows } from '../shows.ts';
import { useOpen } from '../use-open.ts';
import { MarkTooltip } from './MarkTooltip.tsx';
import { type Box, type MarkBoxes, useMarkBoxes } from './mark-boxes.ts';

interface Props {
  readonly data: ChartRows;
  readonly shows: Shows;
  /** How wide its words are. */
  readonly measure: Measure;
  /** The element that holds the drawing, and over it this. */
  readonly plot: RefObject<HTMLElement | null>;
}

/**
 * What answers to the pointer over a drawn chart of any kind: Recharts finds the mark that is pointed at and places its
 * words. The marks are those that stand there: nothing is drawn twice.
 */
export default function LiveChart({ data, shows, measure, plot }: Props) {
  const shown = useMarkBoxes(plot, data, shows, measure);
  const { open, onPointerMove, onPointerLeave } = useOpen();
  if (shown === null) return null;
  const { width, height, marks } = shown;
  const own = marks.map(withMiddle);
  const around = own.map(({ extent, ...mark }) => ({ ...mark, boxes: [extent] }));
  const rows = new Map(marksOf(data).map((row) => [row.id, row]));
  return (
    <div className="live-chart" translate="no" onPointerMove={onPointerMove} onPointerLeave={onPointerLeave}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        aria-hidden={true}
      >
        <XAxis type="number" dataKey="x" domain={[0, width]} hide />
        <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
        <Tooltip
          cursor={false}
          // The pointer may enter it, to read it or to mark its words.
          allowEscapeViewBox={{ x: false, y: true }}
          wrapperStyle={{ pointerEvents: 'auto', zIndex: 1 }}
          isAnimationActive={false}
          active={open}
          content={({ payload }) => <MarkTooltip row={rows.get(String(payload[0]?.payload?.row))} />}
        />
        {/* What a mark reaches over, and above that what is its own: of marks that lie close none hides another. */}
        <Scatter data={around} {...TARGETS} />
        <Scatter data={own} {...TARGETS} />
      </ScatterChart>
    </div>
  );
}

const TARGETS = {
  isAnimationActive: false,
  shape: ({ payload }: ScatterShapeProps) => <Target {...payload} />,
};

/** Where a mark answers to the pointer, and opens its receipt: where its shapes and words stand. */
function Target({ receipt, boxes }: MarkBoxes) {
  return (
    <g data-receipt={receipt}>
      {boxes.map((box) => (
        <rect key={`${box.x} ${box.y}`} {...box} fill="none" pointerEvents="all" />
      ))}
    </g>
  );
}

/** A mark with all that it reaches over, in whose middle its words stand. */
function withMiddle(mark: MarkBoxes) {
  const extent = extentOf(mark.boxes);
  return { ...mark, extent, x: extent.x + extent.width / 2, y: extent.y + extent.height / 2 };
}

function extentOf(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
