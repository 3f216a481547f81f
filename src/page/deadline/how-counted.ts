import { dayInWords } from '../../digest/dates.ts';
import { precisionOf } from '../../digest/due.ts';
import type { Deadline } from '../../digest/schema.ts';
import type { Day } from '../../lib/calendar.ts';
import { zoneName } from '../../lib/zone-name.ts';
import { deadlineWords } from '../../words/deadline.ts';
import type { Hours } from './use-hours.ts';

export interface Counting {
  readonly deadline: Pick<Deadline, 'date' | 'timeZone' | 'background'>;
  /** The day that is counted from. */
  readonly day: Day;
  readonly isArticlesDay: boolean;
  /** Whether this browser has that zone's calendar; where it has not, the reader's own is used. */
  readonly isZoneKnown: boolean;
  /** The device's day by the deadline's calendar, and where the reader is; null before the device is asked. */
  readonly today: Day | null;
  readonly readersDay: Day | null;
  /** What counts hours and minutes, where the deadline has such. */
  readonly hours: Hours | null;
  /** The reader asks for today, and by the deadline's calendar it is before the article. */
  readonly isClockBehind: boolean;
}

/** How a deadline is counted, in sentences: from which day, by whose calendar, and where the reader's own differs. */
export function howCounted(counting: Counting): readonly string[] {
  const { deadline, day, isArticlesDay, today, readersDay, isZoneKnown, isClockBehind } = counting;
  const { date, timeZone, background } = deadline;
  const hours = isZoneKnown ? counting.hours : null;
  const zone = zoneName(timeZone);
  const elsewhere =
    today === null || readersDay === null || readersDay === today
      ? null
      : deadlineWords.elsewhere(dayInWords(readersDay));
  const isAsked = isClockBehind || !isArticlesDay;
  return [
    hours?.countedBy(deadline, isArticlesDay) ??
      deadlineWords.counted(dayInWords(day), isArticlesDay ? 'article' : 'today', isZoneKnown ? zone : null),
    ...(isZoneKnown ? [] : [deadlineWords.zoneUnknown(zone)]),
    deadlineWords.given[precisionOf(date)](deadlineWords.givers[background ? 'background' : 'article']),
    ...(hours?.hourNotes(deadline, isArticlesDay) ?? []),
    ...(isClockBehind && today !== null ? [deadlineWords.clockBehind(dayInWords(today), zone)] : []),
    ...(isAsked && elsewhere !== null ? [elsewhere] : []),
  ];
}
