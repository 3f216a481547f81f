import type { ReactNode } from 'react';
import { numbersKept } from '../../lib/numbers-kept.ts';
import { InlineEndSign } from './marks/InlineEndSign.tsx';
import { showsEnd } from './marks/StretchedBar.tsx';
import type { FigureRow, TimeRow } from './rows.ts';

interface Props {
  readonly row: FigureRow | TimeRow;
  /** Whether marks bear the number of their receipt. */
  readonly numbered: boolean;
  readonly children: ReactNode;
}

/** A mark of a page's drawing: its words, plain text that wraps as the room and the reader's letters ask, and its strip. */
export function MarkRow({ row, numbered, children }: Props) {
  return (
    <div
      className="row"
      data-row={row.id}
      data-actors={row.actors.join(' ')}
      {...(numbered ? { 'data-receipt': row.receipt.key } : {})}
    >
      {children}
    </div>
  );
}

/** The footnote number of a mark's receipt. */
export function RowNumber({ row, numbered }: Pick<Props, 'row' | 'numbered'>) {
  return numbered ? <span className="uncopied">{` ${row.receipt.number}`}</span> : null;
}

interface WordsProps {
  readonly row: FigureRow;
  readonly numbered: boolean;
  /** In percent of the strip, where it has a bar. */
  readonly bar?: { readonly length: number; readonly solid: number };
}

/** The words of a figure: who says so where accounts are told apart by it, the number with its qualifier, what it counts, its source. */
export function FigureWords({ row, numbered, bar }: WordsProps) {
  const { head, number, label, attribution, edge } = row;
  const end = <RowNumber row={row} numbered={numbered} />;
  return (
    <p>
      {head === '' ? null : <b className="head">{head}</b>}{' '}
      {bar === undefined || showsEnd({ edge, ...bar }) ? null : <InlineEndSign edge={edge} />}
      {number.qualifier === '' ? null : <i>{`${number.qualifier} `}</i>}
      {/* One text with the blank at its end: WebKit copies none that stands alone at the end of a line. */}
      <b>{number.number}</b>
      {` ${numbersKept(label)} `}
      {attribution === '' ? (
        end
      ) : (
        <span className="when">
          {numbersKept(attribution)}
          {end}
        </span>
      )}
    </p>
  );
}
