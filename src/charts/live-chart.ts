/** What every live chart is given: its rows and its room. */
export interface LiveChartProps<Rows> {
  readonly rows: Rows;
  /** Pixels across. */
  readonly width: number;
  /** Pixels of text size. */
  readonly em: number;
}
