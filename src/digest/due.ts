import { type Day, lastDayOfMonth } from '../lib/calendar.ts';
import { zoneName } from '../lib/zone-name.ts';
import { deadlineWords } from '../words/deadline.ts';
import { dateInWords, dayInWords } from './dates.ts';
import type { Deadline } from './schema.ts';

/** As far as the article gives it: a month, a day, or a time of the clock. */
export type Precision = 'month' | 'day' | 'time';

export function precisionOf(date: string): Precision {
  return date.length === 7 ? 'month' : date.length === 10 ? 'day' : 'time';
}

/** The day on which it falls due; of a month the last. */
export function dueDay(date: string): Day {
  return date.length === 7 ? lastDayOfMonth(date) : date.slice(0, 10);
}

export type Due = Pick<Deadline, 'date' | 'timeZone'>;

/** "Monday 20 January 2025", "Thursday 14 September 2023 at 23:59, New York time", "the end of November 2024" */
export function dueInWords(due: Due): string {
  return inWords(due, dayInWords);
}

/** The same without the day of the week: "20 January 2025". */
export function dueInShort(due: Due): string {
  return inWords(due, dateInWords);
}

function inWords({ date, timeZone }: Due, ofDay: (day: Day) => string): string {
  switch (precisionOf(date)) {
    case 'month':
      return deadlineWords.endOf(dateInWords(date));
    case 'day':
      return ofDay(date);
    case 'time':
      return deadlineWords.atTime(ofDay(dueDay(date)), date.slice(11), zoneName(timeZone));
  }
}
