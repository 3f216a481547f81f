import { shownIn } from './shown-in.ts';

/**
 * Days of the Gregorian calendar as `YYYY-MM-DD` text, without hours or zones.
 * An instant becomes a day only through a named time zone, in `dayIn`.
 */
export type Day = string;

export interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const MS_PER_DAY = 86_400_000;

/** True for a day that exists. By round trip, because engines roll 30 February over in different ways. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && fromDayNumber(time / MS_PER_DAY) === text;
}

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

export function fromDayNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the second is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Every day from the first to the last, both included; empty when the last is the earlier. */
export function daysFrom(first: Day, last: Day): Day[] {
  const start = dayNumber(first);
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) =>
    fromDayNumber(start + index),
  );
}

export function lastDayOfMonth(month: string): Day {
  const [year = 0, number = 1] = month.split('-').map(Number);
  // Not Date.UTC, which takes the year 79 for 1979.
  return new Date(new Date(0).setUTCFullYear(year, number, 0)).toISOString().slice(0, 10);
}

/** The calendar day that an instant (milliseconds since 1970) falls on in a zone; the machine's own if none is named. */
export function dayIn(timeZone: string | undefined, instant: number): Day {
  if (timeZone === undefined) {
    // Asked anew each time: a formatter would keep the zone that the machine was in when it was made.
    const local = new Date(instant);
    return dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate());
  }
  const part = shownIn(timeZone, instant);
  return dayOf(part('year'), part('month'), part('day'));
}

function dayOf(year: number, month: number, day: number): Day {
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Whether this engine has the calendar of a zone: not every one knows all names. */
export function knowsZone(timeZone: string): boolean {
  try {
    shownIn(timeZone, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whole years, months and days from one day to a later one, counted as people do: same day of the month first. */
export function spanBetween(from: Day, to: Day): Span {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  let months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  if (addMonths(from, months) > to) months -= 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: daysBetween(addMonths(from, months), to),
  };
}

/** The same day so many months later, or the last of that month where it is shorter. */
function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const target = new Date(new Date(0).setUTCFullYear(year, month - 1 + count, 1)).toISOString().slice(0, 7);
  const sameDay = `${target}-${day.slice(8)}`;
  const last = lastDayOfMonth(target);
  return sameDay < last ? sameDay : last;
}
