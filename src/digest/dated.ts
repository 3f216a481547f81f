import { dateInWords } from './dates.ts';
import type { ArticleEvent, Figure } from './schema.ts';

/**
 * A date with the article's own words for it where it names no day: "in the past week". The span that the page
 * draws for such words is a reading of ours, and says so wherever it is shown.
 */
export interface Dated {
  /** ISO 8601, as a digest has it: a day, a month or an interval. */
  readonly date: string;
  /** The article's words; absent where the date is the article's. */
  readonly words?: string | undefined;
}

export function figureDate({ asOf, asOfWords }: Pick<Figure, 'asOf' | 'asOfWords'>): Dated {
  return { date: asOf, words: asOfWords };
}

export function eventDate({ when, whenWords }: Pick<ArticleEvent, 'when' | 'whenWords'>): Dated {
  return { date: when, words: whenWords };
}

/** "9 January 2025", or the article's own words: "“in the past week”" */
export function dateAsSaid({ date, words }: Dated): string {
  return words === undefined ? dateInWords(date) : `“${words}”`;
}

/** "9 January 2025", or "“in the past week” (our reading: 5 to 11 January 2025)" */
export function dateAsRead(dated: Dated): string {
  const said = dateAsSaid(dated);
  return dated.words === undefined ? said : `${said} (our reading: ${dateInWords(dated.date)})`;
}

/** "as of 9 January 2025", or "dated “in the past week” (our reading: 5 to 11 January 2025)" */
export function asOfInWords(dated: Dated): string {
  return `${dated.words === undefined ? 'as of' : 'dated'} ${dateAsRead(dated)}`;
}
