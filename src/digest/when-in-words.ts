import { dateInWords, endOf, startOf } from './dates.ts';
import type { ArticleEvent } from './schema.ts';

/** What an event takes of its date: the day itself, some time within it that the article leaves open, or all of it. */
export type Span = 'day' | 'within' | 'throughout';

export function spanOf({ when, span }: Pick<ArticleEvent, 'when' | 'span'>): Span {
  if (startOf(when) === endOf(when)) return 'day';
  return span ?? 'within';
}

/** "9 January 2025", "some time in November 2023", "some time within 4 to 11 January 2025", "throughout November 2023" */
export function whenInWords(event: Pick<ArticleEvent, 'when' | 'span'>): string {
  const date = dateInWords(event.when);
  switch (spanOf(event)) {
    case 'day':
      return date;
    case 'within':
      return `some time ${event.when.includes('/') ? 'within' : 'in'} ${date}`;
    case 'throughout':
      return `throughout ${date}`;
  }
}
