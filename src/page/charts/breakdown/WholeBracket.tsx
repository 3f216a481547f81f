import { MarkGroup } from '../marks/MarkGroup.tsx';
import { MarkLabel } from '../marks/MarkLabel.tsx';
import { inColour, type Paint } from '../marks/paint.ts';
import type { FigureRow } from '../rows.ts';
import type { BreakdownLayout } from './breakdown-layout.ts';

interface Props {
  readonly whole: FigureRow;
  readonly layout: BreakdownLayout;
  readonly paint: Paint;
}

/** The whole that a breakdown cuts up: its words, and a bracket as long as the whole on the bar's scale: parts whose limits overlap reach beyond it. */
export function WholeBracket({ whole, layout, paint }: Props) {
  const { upright, x, y, wholeLength } = layout;
  const bracket = upright ? `M${x - 4} ${y}h-6v${wholeLength}h6` : `M${x} ${y - 4}v-6h${wholeLength}v6`;
  return (
    <MarkGroup row={whole} paint={paint}>
      <rect
        data-part="marker"
        x={0}
        y={0}
        width={3}
        height={layout.whole.height}
        {...inColour(paint.accent)}
        visibility={paint.marker}
      />
      <MarkLabel number={whole.receipt.number} layout={layout.whole} paint={paint} x={10} y={0} />
      <path d={bracket} stroke={paint.soft} fill="none" />
    </MarkGroup>
  );
}
