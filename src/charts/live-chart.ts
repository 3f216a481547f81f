/** What every chart of the page is given: its rows, its room, and the sentence that names it. */
export interface LiveChartProps<Rows> {
  /** Unique in the page; names the chart's gradients and patterns. */
  readonly id: string;
  readonly rows: Rows;
  /** Pixels across. */
  readonly width: number;
  /** Pixels of the reader's text size. */
  readonly em: number;
  readonly name: string;
}
