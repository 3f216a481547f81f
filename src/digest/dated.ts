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
  /** The time that a number is of, where that is another: said on 2 August 2024 of the year 2024. */
  readonly of?: string | undefined;
  /** Set where it lasted throughout. */
  readonly span?: 'throughout' | undefined;
}

export function figureDate({ asOf, asOfWords, when }: Pick<Figure, 'asOf' | 'asOfWords' | 'when'>): Dated {
  return { date: asOf, words: asOfWords, of: when };
}

export function eventDate({
  when,
  whenWords,
  span,
}: Pick<ArticleEvent, 'when' | 'whenWords' | 'span'>): Dated {
  return { date: when, words: whenWords, span };
}

/** "9 January 2025", or the article's own words: "“in the past week”"; "2 August 2024, for 2024" */
export function dateAsSaid(dated: Dated): string {
  return said(dated) + ofInWords(dated);
}

/** "9 January 2025", or "“in the past week” (our reading: 5 to 11 January 2025)" */
export function dateAsRead(dated: Dated): string {
  const date = [dated.span, dateInWords(dated.date)].filter(Boolean).join(' ');
  const reading = dated.words === undefined ? '' : ` (our reading: ${date})`;
  return said(dated) + reading + ofInWords(dated);
}

/** "as of 9 January 2025", or "dated “in the past week” (our reading: 5 to 11 January 2025)" */
export function asOfInWords(dated: Dated): string {
  return `${dated.words === undefined ? 'as of' : 'dated'} ${dateAsRead(dated)}`;
}

function said({ date, words }: Dated): string {
  return words === undefined ? dateInWords(date) : `“${words}”`;
}

/** Said once where it is also the day that the number is given for: "in 2022", not "in 2022, for 2022". */
function ofInWords({ of, date, words }: Dated): string {
  return of === undefined || (of === date && words === undefined) ? '' : `, for ${dateInWords(of)}`;
}
