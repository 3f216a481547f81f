/** The day the deadline is counted from: the reader's today, or the day the article appeared. */
export type AsOf = 'today' | 'article';

/** Everything a reader can choose; the address bar holds exactly this. */
export interface Choices {
  /** Ids of the selected actors, in the order they were chosen; with a body all who belong to it. */
  readonly selected: readonly string[];
  /** Whether what is not tied to the selected is left out; never without a selection. */
  readonly only: boolean;
  readonly asOf: AsOf;
  /** Ids of the charts shown as tables. */
  readonly tables: readonly string[];
  /** The key of the statement whose words are open beside the page: `figure/held`. */
  readonly receipt: string | null;
}

export const DEFAULT_CHOICES: Choices = {
  selected: [],
  only: false,
  asOf: 'today',
  tables: [],
  receipt: null,
};
