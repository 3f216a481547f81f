import { dayInWords } from '../digest/dates.ts';
import type { Day } from '../lib/calendar.ts';
import { deadlineWords } from '../words/deadline.ts';
import { zoneName } from './zone-name.ts';

export interface Counting {
  /** The day that is counted from. */
  readonly day: Day;
  readonly isArticlesDay: boolean;
  readonly timeZone: string;
  /** Whether this browser has that zone's calendar; where it has not, the reader's own is used. */
  readonly isZoneKnown: boolean;
  /** The device's day by the deadline's calendar, and where the reader is; null before the device is asked. */
  readonly today: Day | null;
  readonly readersDay: Day | null;
  /** The reader asks for today, and by the deadline's calendar it is before the article. */
  readonly isClockBehind: boolean;
}

/** How a deadline is counted, in sentences: from which day, by whose calendar, and where the reader's own differs. */
export function howCounted(counting: Counting): readonly string[] {
  const { day, isArticlesDay, timeZone, today, readersDay, isZoneKnown, isClockBehind } = counting;
  const zone = zoneName(timeZone);
  const elsewhere =
    today === null || readersDay === null || readersDay === today
      ? null
      : deadlineWords.elsewhere(dayInWords(readersDay));
  const isAsked = isClockBehind || !isArticlesDay;
  return [
    deadlineWords.counted(dayInWords(day), isArticlesDay ? 'article' : 'today', isZoneKnown ? zone : null),
    ...(isZoneKnown ? [] : [deadlineWords.zoneUnknown(zone)]),
    deadlineWords.noHour,
    ...(isClockBehind && today !== null ? [deadlineWords.clockBehind(dayInWords(today), zone)] : []),
    ...(isAsked && elsewhere !== null ? [elsewhere] : []),
  ];
}
