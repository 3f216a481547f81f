/** What every live chart is given: its rows and its room. */
export interface LiveChartProps<Rows> {
  /** Unique in the page; names the chart's gradients and patterns. */
  readonly id: string;
  readonly rows: Rows;
  /** Pixels across. */
  readonly width: number;
  /** Pixels of text size. */
  readonly em: number;
}
