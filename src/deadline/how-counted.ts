import { dayInWords } from '../digest/dates.ts';
import { precisionOf } from '../digest/deadlines.ts';
import type { Deadline } from '../digest/schema.ts';
import type { Day } from '../lib/calendar.ts';
import { zoneName } from '../lib/zone-name.ts';
import { instantsOf, type WallTime } from '../lib/zoned-time.ts';
import { deadlineWords } from '../words/deadline.ts';

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
  /** When it falls due by the clock where the reader is; null but for a time, and before the device is asked. */
  readonly readersTime: WallTime | null;
  /** The reader asks for today, and by the deadline's calendar it is before the article. */
  readonly isClockBehind: boolean;
}

/** How a deadline is counted, in sentences: from which day, by whose calendar, and where the reader's own differs. */
export function howCounted(counting: Counting): readonly string[] {
  const { deadline, day, isArticlesDay, today, readersDay, isZoneKnown, isClockBehind } = counting;
  const { date, timeZone, background } = deadline;
  const zone = zoneName(timeZone);
  const precision = precisionOf(date);
  const elsewhere =
    today === null || readersDay === null || readersDay === today
      ? null
      : deadlineWords.elsewhere(dayInWords(readersDay));
  const isAsked = isClockBehind || !isArticlesDay;
  const isByTheClock = precision === 'time' && isZoneKnown;
  return [
    isByTheClock && !isArticlesDay
      ? deadlineWords.byTheClock(zone)
      : deadlineWords.counted(
          dayInWords(day),
          isArticlesDay ? 'article' : 'today',
          isZoneKnown ? zone : null,
        ),
    ...(isZoneKnown ? [] : [deadlineWords.zoneUnknown(zone)]),
    deadlineWords.given[precision](deadlineWords.givers[background ? 'background' : 'article']),
    ...(isByTheClock ? ofTheClock(counting) : []),
    ...(isClockBehind && today !== null ? [deadlineWords.clockBehind(dayInWords(today), zone)] : []),
    ...(isAsked && elsewhere !== null ? [elsewhere] : []),
  ];
}

function ofTheClock({ deadline, isArticlesDay, readersTime }: Counting): readonly string[] {
  const { date, timeZone } = deadline;
  return [
    ...(isArticlesDay ? [deadlineWords.wholeDays] : []),
    ...(instantsOf(timeZone, date).length > 1 ? [deadlineWords.twice] : []),
    ...(readersTime === null || readersTime === date
      ? []
      : [
          deadlineWords.ownClock(
            deadlineWords.atHour(dayInWords(readersTime.slice(0, 10)), readersTime.slice(11)),
          ),
        ]),
  ];
}
