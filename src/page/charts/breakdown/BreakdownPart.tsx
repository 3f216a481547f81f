import { EndSign } from '../marks/EndSign.tsx';
import { MarkGroup } from '../marks/MarkGroup.tsx';
import { MarkLabel } from '../marks/MarkLabel.tsx';
import type { Paint } from '../marks/paint.ts';
import { QuantityBar } from '../marks/QuantityBar.tsx';
import type { FigureRow } from '../rows.ts';
import { type BreakdownLayout, betweenParts } from './breakdown-layout.ts';

interface Props {
  readonly row: FigureRow;
  readonly index: number;
  readonly layout: BreakdownLayout;
  readonly paint: Paint;
}

/** One part of a breakdown with its words. */
export function BreakdownPart({ row, index, layout, paint }: Props) {
  const { upright, x, y, thickness, parts } = layout;
  const part = parts[index];
  if (!part) return null;
  const { start, length } = part;
  // Upright the bar's own x axis runs down the page, so that one drawing of a bar serves both ways.
  const place = upright ? `matrix(0 1 1 0 ${x} ${y + start})` : `translate(${x + start} ${y})`;
  return (
    <MarkGroup row={row} paint={paint}>
      <g transform={place}>
        <QuantityBar
          edge={row.edge}
          hollow={row.forecast}
          paint={paint}
          length={Math.max(0, length - betweenParts(layout.length))}
          solid={row.length > 0 ? (length * row.solid) / row.length : 0}
          thickness={thickness}
        />
      </g>
      <path
        data-part="marker"
        d={`M${part.labelX - (upright ? 6 : 7)} ${part.labelY}v${part.label.height}`}
        stroke={paint.accent}
        strokeWidth={3}
        visibility={paint.marker}
        fill="none"
      />
      {upright ? (
        <path
          d={`M${x + thickness + 3} ${y + start + Math.min(8, length / 2)}L${part.labelX - 8} ${part.labelY + 10}`}
          stroke={paint.rule}
          fill="none"
        />
      ) : null}
      <EndSign edge={row.edge} layout={part.label} paint={paint} x={part.labelX} y={part.labelY} />
      <MarkLabel
        number={row.receipt.number}
        layout={part.label}
        paint={paint}
        x={part.labelX}
        y={part.labelY}
      />
    </MarkGroup>
  );
}
