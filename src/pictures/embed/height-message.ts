/** All that an embedded chart ever says to the page around it. */
export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  /** The chart's id in its digest. */
  readonly chart: string;
  /** Whole pixels that the chart's page needs in the width it has now. */
  readonly height: number;
}

export const HEIGHT_MESSAGE = 'article-digest:height';
