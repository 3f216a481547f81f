import { dayInWords } from '../digest/dates.ts';
import type { Day } from '../lib/calendar.ts';
import { zoneName } from './zone-name.ts';

export interface Counting {
  /** The day that is counted from. */
  readonly day: Day;
  readonly isArticlesDay: boolean;
  readonly timeZone: string;
  /** The device's day by the deadline's calendar, and where the reader is; null before the device is asked. */
  readonly today: Day | null;
  readonly readersDay: Day | null;
  /** The reader asks for today, and by the deadline's calendar it is before the article. */
  readonly isClockBehind: boolean;
}

/** How a deadline is counted, in sentences: from which day, by whose calendar, and where the reader's own differs. */
export function howCounted(counting: Counting): readonly string[] {
  const { day, isArticlesDay, timeZone, today, readersDay, isClockBehind } = counting;
  const zone = zoneName(timeZone);
  const elsewhere =
    today === null || readersDay === null || readersDay === today
      ? null
      : `Where you are it is ${dayInWords(readersDay)}.`;
  const isAsked = isClockBehind || !isArticlesDay;
  return [
    `Counted from ${dayInWords(day)}, ${isArticlesDay ? 'the article’s day' : 'today'}, by the calendar of ${zone}.`,
    'The day is given, and no hour.',
    ...(isClockBehind && today !== null
      ? [
          `By that calendar this device’s clock stands at ${dayInWords(today)}, before the article appeared, so the article’s day is used.`,
        ]
      : []),
    ...(isAsked && elsewhere !== null ? [elsewhere] : []),
  ];
}
