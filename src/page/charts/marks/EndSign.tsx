import { endSign } from './bar-end.ts';
import type { Edge } from './edges.ts';
import type { LabelLayout } from './label-layout.ts';
import type { Paint } from './paint.ts';
import { EndMarks } from './QuantityBar.tsx';

interface Props {
  readonly edge: Edge;
  readonly layout: LabelLayout;
  readonly paint: Paint;
  /** Where the label stands. */
  readonly x: number;
  readonly y: number;
}

/** Before the number of a bar that is too short to show its end: that end alone, as in the key. */
export function EndSign({ edge, layout: { indent, leadSize }, paint, x, y }: Props) {
  if (indent === 0) return null;
  const thickness = leadSize * 0.7;
  return (
    <g data-part="sign" transform={`translate(${x} ${y + leadSize - thickness})`}>
      <EndMarks
        end={endSign(edge, thickness)}
        dashed={edge === 'computed'}
        paint={paint}
        thickness={thickness}
      />
    </g>
  );
}
