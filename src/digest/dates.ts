import { type Day, dayNumber, lastDayOfMonth } from '../lib/calendar.ts';

/**
 * The page's own words are English, so its dates are too, whatever the reader's machine prefers. Written out,
 * because a page holds hundreds of dates and a formatter costs a phone a millisecond each.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The time that a figure's number is of. */
export function timeOf({
  when,
  asOf,
}: {
  readonly when?: string | undefined;
  readonly asOf: string;
}): string {
  return when ?? asOf;
}

/** The first day of a digest date: of the day, the month, the year or the interval. */
export function startOf(date: string): Day {
  const first = date.split('/')[0] ?? date;
  return isYear(first) ? `${first}-01-01` : isMonth(first) ? `${first}-01` : first;
}

/** The last day of a digest date: of the day, the month, the year or the interval. */
export function endOf(date: string): Day {
  const last = date.split('/').at(-1) ?? date;
  return isYear(last) ? `${last}-12-31` : isMonth(last) ? lastDayOfMonth(last) : last;
}

/** `2025-01-09` → "9 January 2025", `2023-11` → "November 2023", `2023` → "2023", an interval → "4 to 11 January 2025". */
export function dateInWords(date: string): string {
  const [first = date, last] = date.split('/');
  if (last === undefined) return singleInWords(first);
  const days = isDay(first) && isDay(last);
  if (days && first.slice(0, 7) === last.slice(0, 7))
    return `${Number(first.slice(8))} to ${singleInWords(last)}`;
  if (days && first.slice(0, 4) === last.slice(0, 4)) {
    return `${Number(first.slice(8))} ${monthOf(first)} to ${singleInWords(last)}`;
  }
  return `${singleInWords(first)} to ${singleInWords(last)}`;
}

/** "Saturday 11 January 2025" */
export function dayInWords(day: Day): string {
  return `${weekdayOf(day)} ${singleInWords(day)}`;
}

export function weekdayOf(day: Day): string {
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((dayNumber(day) + 4) % 7) + 7) % 7] ?? '';
}

export function monthOf(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

/** "9 January 2025", "November 2023", "2023" */
function singleInWords(date: string): string {
  const year = String(Number(date.slice(0, 4)));
  if (isYear(date)) return year;
  const month = `${monthOf(date)} ${year}`;
  return isMonth(date) ? month : `${Number(date.slice(8))} ${month}`;
}

function isYear(date: string): boolean {
  return date.length === 4;
}

function isMonth(date: string): boolean {
  return date.length === 7;
}

function isDay(date: string): boolean {
  return date.length === 10;
}
