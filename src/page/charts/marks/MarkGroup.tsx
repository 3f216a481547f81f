import type { ReactNode } from 'react';
import type { FigureRow, TimeRow } from '../rows.ts';
import type { Paint } from './paint.ts';

interface Props {
  readonly row: FigureRow | TimeRow;
  readonly paint: Paint;
  readonly children: ReactNode;
}

/** A mark with its words: bound to its actors, and on the page to its receipt, which it opens. */
export function MarkGroup({ row, paint, children }: Props) {
  return (
    <g
      data-actors={row.actors.join(' ')}
      data-row={row.id}
      {...(paint.receipts ? { 'data-receipt': row.receipt.key } : {})}
    >
      {children}
    </g>
  );
}
