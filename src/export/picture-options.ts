import type { Paint } from '../charts/paint.ts';
import type { FigureRow, TimeRow } from '../charts/rows.ts';
import type { Shows } from '../charts/shows.ts';
import type { Measure } from '../lib/text-width.ts';

/** What a chart's part of a picture is composed for, in pixels of the page. */
export interface PictureOptions {
  readonly width: number;
  /** The room down; undefined: as much as its words need. */
  readonly height: number | undefined;
  readonly em: number;
  /** How large the numbers are, in em. */
  readonly numberEm: number;
  readonly measure: Measure;
  readonly paint: Paint;
  readonly shows: Shows;
  readonly paintOf: (row: FigureRow | TimeRow) => Paint;
}
