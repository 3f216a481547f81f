import type { Measure } from '../../../lib/text-width.ts';

/** What every live chart is given: its rows and its room. */
export interface LiveChartProps<Rows> {
  readonly rows: Rows;
  /** Pixels across. */
  readonly width: number;
  /** Pixels of text size. */
  readonly em: number;
  /** How wide its words are. */
  readonly measure: Measure;
  /** Whether the style sheet turns the drawing round, for a language that is written from the right: pointers are not turned. */
  readonly turned: boolean;
  /** Whether the words of the mark that was pointed at last are shown. */
  readonly open: boolean;
}

/** What a live chart of rows that close up is given besides: all of its rows, whose scale it keeps. */
export interface RowsChartProps<Row> extends LiveChartProps<readonly Row[]> {
  readonly all: readonly Row[];
}

/** How every live chart shows the words of a mark; the pointer may enter them, to read them or to mark them. */
export const TOOLTIP = {
  cursor: false,
  allowEscapeViewBox: { x: false, y: true },
  // Over a drawing that is turned round, which stands higher than what is not.
  wrapperStyle: { pointerEvents: 'auto', zIndex: 1 },
  isAnimationActive: false,
} as const;
