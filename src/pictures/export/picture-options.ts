import type { Measure } from '../../lib/text-width.ts';
import type { Paint } from '../../page/charts/marks/paint.ts';
import type { FigureRow, TimeRow } from '../../page/charts/rows.ts';
import type { Shows } from '../../page/charts/shows.ts';

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
