import { BreakdownPart } from './BreakdownPart.tsx';
import type { BreakdownLayout } from './breakdown-layout.ts';
import type { Paint } from './paint.ts';
import type { FigureRow } from './rows.ts';
import { WholeBracket } from './WholeBracket.tsx';

interface Props {
  readonly whole: FigureRow;
  readonly rows: readonly FigureRow[];
  readonly layout: BreakdownLayout;
  readonly paintOf: (row: FigureRow) => Paint;
}

/** A whole breakdown as plain SVG, for an image. */
export function BreakdownPlot({ whole, rows, layout, paintOf }: Props) {
  return (
    <>
      <WholeBracket whole={whole} layout={layout} paint={paintOf(whole)} />
      {rows.map((row, index) => {
        const part = layout.parts[index];
        return part ? (
          <BreakdownPart
            key={row.id}
            row={row}
            index={index}
            layout={layout}
            paint={paintOf(row)}
            start={part.start}
            length={part.length}
          />
        ) : null;
      })}
    </>
  );
}
