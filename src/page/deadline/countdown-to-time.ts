import { type Day, dayIn, daysBetween, type Span, spanBetween } from '../../lib/calendar.ts';
import { daysBefore, instantOf, type WallTime } from '../../lib/zoned-time.ts';

/** A stretch of time in its two largest units, both whole: what is begun of the next is left out. Never negative. */
export type Stretch =
  | { readonly days: number; readonly hours: number }
  | { readonly hours: number; readonly minutes: number };

/** Where an instant stands to a deadline that has a time of the clock. */
export type TimeCountdown =
  | { readonly phase: 'before'; readonly left: Stretch }
  | {
      readonly phase: 'after';
      readonly ago: Stretch | Span;
      /** Days left on the day the article appeared; null where the deadline's day had passed by then. */
      readonly leftAtPublication: number | null;
    };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** From so many days before, and so many hours after, days are counted. */
const DAYS_FROM = 2;
const HOURS_UNTIL = 48;

/**
 * A day ends at the deadline's own time of the clock, so that it is one whatever clocks do that night; within the last
 * two days it is hours and minutes that pass.
 */
export function countdownToTime(
  deadline: WallTime,
  timeZone: string,
  published: Day,
  now: number,
): TimeCountdown {
  const due = instantOf(timeZone, deadline);
  if (now < due) {
    const days = wholeDays(deadline, timeZone, now, due);
    const end = days < DAYS_FROM ? due : instantOf(timeZone, daysBefore(deadline, days));
    const left = days < DAYS_FROM ? short(end - now) : { days, hours: Math.floor((end - now) / HOUR) };
    return { phase: 'before', left };
  }
  const day = deadline.slice(0, 10);
  const days = daysBetween(published, day);
  return {
    phase: 'after',
    ago: now - due < HOURS_UNTIL * HOUR ? short(now - due) : spanBetween(day, dayIn(timeZone, now)),
    leftAtPublication: days >= 0 ? days : null,
  };
}

/** How often the clock will show the deadline's time until it falls due. */
function wholeDays(deadline: WallTime, timeZone: string, now: number, due: number): number {
  const shown = (days: number) => instantOf(timeZone, daysBefore(deadline, days));
  // A day that the zone leaves out is none.
  const isLeft = (days: number) => shown(days) >= now && shown(days) < shown(days - 1);
  // Begins above what can be: a day that the zone left out counts in those before it, as it does in a calendar.
  let days = Math.floor((due - now) / (24 * HOUR)) + DAYS_FROM;
  while (days > 0 && !isLeft(days)) days -= 1;
  return days;
}

function short(time: number): Stretch {
  return { hours: Math.floor(time / HOUR), minutes: Math.floor((time % HOUR) / MINUTE) };
}
