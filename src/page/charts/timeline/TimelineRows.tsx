import { useId } from 'react';
import { numbersKept } from '../../../lib/numbers-kept.ts';
import { MarkRow, RowNumber } from '../MarkRow.tsx';
import type { TimeRow } from '../rows.ts';
import { EventStrip, TimeHead } from './EventStrip.tsx';
import { pageAxis } from './page-axis.ts';
import { MANY, whenAndSource } from './timeline-layout.ts';

interface Props {
  readonly rows: readonly TimeRow[];
  /** Whether marks bear the number of their receipt. */
  readonly numbered: boolean;
}

/**
 * The timeline of a page: each event's words, plain text that wraps as the room and the reader's letters ask, and
 * beside them or under them its strip of the time axis, which stretches. So it stands once for every width.
 */
export function TimelineRows({ rows, numbered }: Props) {
  const axis = pageAxis(rows);
  const rulerId = useId();
  return (
    <>
      <TimeHead axis={axis} rulerId={rulerId} />
      {rows.map((row) => (
        <MarkRow key={row.id} row={row} numbered={numbered}>
          <p>
            <span className="what">{row.label}</span>{' '}
            <span className="when" {...(row.said.startsWith('“') ? { translate: 'no' } : {})}>
              {numbersKept(whenAndSource(row))}
              <RowNumber row={row} numbered={numbered} />
            </span>
          </p>
          <svg className="strip" aria-hidden="true">
            <use href={`#${rulerId}`} />
            <EventStrip row={row} axis={axis} />
          </svg>
        </MarkRow>
      ))}
      {rows.length >= MANY ? <TimeHead axis={axis} /> : null}
    </>
  );
}
