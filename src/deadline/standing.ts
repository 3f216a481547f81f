import { dueDay, precisionOf } from '../digest/deadlines.ts';
import type { Deadline } from '../digest/schema.ts';
import { type Day, dayIn, knowsZone } from '../lib/calendar.ts';
import { instantOf, type WallTime, wallTimeAt } from '../lib/zoned-time.ts';
import { type Countdown, countdown } from './countdown.ts';
import { countdownToTime, type TimeCountdown } from './countdown-to-time.ts';

/** Where the reader's clock stands to a deadline, and all that is said of it. */
export interface Standing {
  /** Whether this browser has the deadline's zone; where it has not, days are counted by the reader's own calendar. */
  readonly isZoneKnown: boolean;
  /** The day by the deadline's calendar, and where the reader is. */
  readonly today: Day;
  readonly readersDay: Day;
  /** When it falls due by the clock where the reader is; null but for a time. */
  readonly readersTime: WallTime | null;
  readonly state: Countdown | TimeCountdown;
}

export function standingAt(
  { date, timeZone }: Pick<Deadline, 'date' | 'timeZone'>,
  published: Day,
  now: number,
): Standing {
  const isZoneKnown = knowsZone(timeZone);
  const isByTheClock = isZoneKnown && precisionOf(date) === 'time';
  const today = dayIn(isZoneKnown ? timeZone : undefined, now);
  return {
    isZoneKnown,
    today,
    readersDay: dayIn(undefined, now),
    readersTime: isByTheClock ? wallTimeAt(undefined, instantOf(timeZone, date)) : null,
    state: isByTheClock
      ? countdownToTime(date, timeZone, published, now)
      : countdown(dueDay(date), published, today),
  };
}
