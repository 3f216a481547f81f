import { dateAsRead, dateAsSaid, eventDate } from './dated.ts';
import { dateInWords, endOf, startOf } from './dates.ts';
import type { ArticleEvent } from './schema.ts';

/** What an event takes of its date: the day itself, some time within it that the article leaves open, or all of it. */
export type Span = 'day' | 'within' | 'throughout';

export function spanOf({ when, span }: Pick<ArticleEvent, 'when' | 'span'>): Span {
  if (startOf(when) === endOf(when)) return 'day';
  return span ?? 'within';
}

type When = Pick<ArticleEvent, 'when' | 'whenWords' | 'span'>;

/** The article's own words where it has no date, else "9 January 2025", "some time in November 2023", "some time within 4 to 11 January 2025", "throughout November 2023" */
export function whenInWords(event: When): string {
  if (event.whenWords !== undefined) return dateAsSaid(eventDate(event));
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

/** The same; behind the article's own words stands the span that they are read as, marked as ours. */
export function whenAsRead(event: When): string {
  return event.whenWords === undefined ? whenInWords(event) : dateAsRead(eventDate(event));
}
