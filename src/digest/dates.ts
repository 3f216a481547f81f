import { type Day, lastDayOfMonth } from '../lib/calendar.ts';

/** The page's own words are English, so its dates are too, whatever the reader's machine prefers. */
const LOCALE = 'en-GB';

/** The first day of a digest date: of the day, the month or the interval. */
export function startOf(date: string): Day {
  const first = date.split('/')[0] ?? date;
  return isMonth(first) ? `${first}-01` : first;
}

/** The last day of a digest date: of the day, the month or the interval. */
export function endOf(date: string): Day {
  const last = date.split('/').at(-1) ?? date;
  return isMonth(last) ? lastDayOfMonth(last) : last;
}

/** `2025-01-09` → "9 January 2025", `2023-11` → "November 2023", an interval → "4 to 11 January 2025". */
export function dateInWords(date: string): string {
  const [first = date, last] = date.split('/');
  if (last === undefined) return singleInWords(first);
  const days = !isMonth(first) && !isMonth(last);
  if (days && first.slice(0, 7) === last.slice(0, 7))
    return `${Number(first.slice(8))} to ${singleInWords(last)}`;
  if (days && first.slice(0, 4) === last.slice(0, 4)) {
    return `${format(first, { day: 'numeric', month: 'long' })} to ${singleInWords(last)}`;
  }
  return `${singleInWords(first)} to ${singleInWords(last)}`;
}

/** "Saturday 11 January 2025" */
export function dayInWords(day: Day): string {
  return `${weekdayOf(day)} ${singleInWords(day)}`;
}

export function weekdayOf(day: Day, length: 'long' | 'short' = 'long'): string {
  return format(day, { weekday: length });
}

export function monthOf(day: Day): string {
  return format(day, { month: 'long' });
}

function singleInWords(date: string): string {
  return isMonth(date)
    ? format(`${date}-01`, { month: 'long', year: 'numeric' })
    : format(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}

function isMonth(date: string): boolean {
  return date.length === 7;
}
