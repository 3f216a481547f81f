import { EndSign } from '../marks/EndSign.tsx';
import { lineStep } from '../marks/label-layout.ts';
import { MarkGroup } from '../marks/MarkGroup.tsx';
import { MarkLabel } from '../marks/MarkLabel.tsx';
import type { Paint } from '../marks/paint.ts';
import { QuantityBar } from '../marks/QuantityBar.tsx';
import { RowHead } from '../marks/RowHead.tsx';
import { RowMarker } from '../marks/RowMarker.tsx';
import type { FigureRow } from '../rows.ts';
import { type BarsLayout, barX } from './bars-layout.ts';
import { ZeroLine } from './ZeroLine.tsx';

interface Props {
  readonly row: FigureRow;
  readonly index: number;
  readonly layout: BarsLayout;
  readonly paint: Paint;
}

/** One row of a bar chart: its words, and under them its bar. */
export function BarRow({ row, index, layout, paint }: Props) {
  const length = barX(layout, row.length) - layout.zero;
  const { band, thickness, left, zero, labels, heads, headSize } = layout;
  const label = labels[index];
  const head = heads[index] ?? [];
  const top = band * index;
  const labelTop = top + head.length * lineStep(headSize);
  const barTop = labelTop + (label?.height ?? 0) + thickness / 3;
  return (
    <MarkGroup row={row} paint={paint}>
      <RowMarker top={top} bottom={barTop + thickness} paint={paint} />
      <RowHead lines={head} x={left} top={top} size={headSize} paint={paint} />
      {label ? (
        <>
          <EndSign edge={row.edge} layout={label} paint={paint} x={left} y={labelTop} />
          <MarkLabel number={row.receipt.number} layout={label} paint={paint} x={left} y={labelTop} />
        </>
      ) : null}
      {layout.min < 0 && layout.max > 0 ? <ZeroLine x={zero} y={barTop} {...{ thickness, paint }} /> : null}
      <g transform={`translate(${zero} ${barTop})${row.below ? ' scale(-1 1)' : ''}`}>
        <QuantityBar
          edge={row.edge}
          hollow={row.forecast}
          paint={paint}
          length={length}
          solid={row.length > 0 ? (length * row.solid) / row.length : 0}
          thickness={thickness}
        />
      </g>
    </MarkGroup>
  );
}
