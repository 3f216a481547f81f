import { type Due, dueDay } from '../../digest/due.ts';
import { type Day, dayIn, knowsZone } from '../../lib/calendar.ts';
import { type Countdown, countdown } from './countdown.ts';
import type { TimeCountdown } from './countdown-to-time.ts';
import type { Hours } from './use-hours.ts';

/** Where the reader's clock stands to a deadline, and all that is said of it. */
export interface Standing {
  /** Whether this browser has the deadline's zone; where it has not, days are counted by the reader's own calendar. */
  readonly isZoneKnown: boolean;
  /** The day by the deadline's calendar, and where the reader is. */
  readonly today: Day;
  readonly readersDay: Day;
  readonly state: Countdown | TimeCountdown;
}

/** With `hours` a deadline at a time of the clock is counted to it; else to its day. */
export function standingAt(due: Due, published: Day, now: number, hours: Hours | null): Standing {
  const { date, timeZone } = due;
  const isZoneKnown = knowsZone(timeZone);
  const today = dayIn(isZoneKnown ? timeZone : undefined, now);
  return {
    isZoneKnown,
    today,
    readersDay: dayIn(undefined, now),
    state:
      isZoneKnown && hours !== null
        ? hours.countdownToTime(date, timeZone, published, now)
        : countdown(dueDay(date), published, today),
  };
}
