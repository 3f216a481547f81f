/** The day the deadline is counted from: the reader's today, or the day the article appeared. */
export type AsOf = 'today' | 'article';

/** Everything a reader can choose; the address bar holds exactly this. */
export interface Choices {
  /** Ids of the selected actors, in the order they were chosen. */
  readonly selected: readonly string[];
  readonly asOf: AsOf;
  /** Ids of the charts shown as tables. */
  readonly tables: readonly string[];
}

export const DEFAULT_CHOICES: Choices = { selected: [], asOf: 'today', tables: [] };
