import { type Day, lastDayOfMonth } from '../lib/calendar.ts';
import { zoneName } from '../lib/zone-name.ts';
import { withOffset } from '../lib/zoned-time.ts';
import { deadlineWords } from '../words/deadline.ts';
import { dateInWords, dayInWords } from './dates.ts';
import type { Path } from './json-path.ts';
import type { Deadline, Digest } from './schema.ts';

/** As far as the article gives it: a month, a day, or a time of the clock. */
export type Precision = 'month' | 'day' | 'time';

/** Every deadline of a digest; the first is the one that is counted. */
export function deadlinesOf({ deadline }: Pick<Digest, 'deadline'>): readonly Deadline[] {
  return deadline === undefined ? [] : Array.isArray(deadline) ? deadline : [deadline];
}

/** Its name in an address: `deadline` for the one that is counted, `deadline/1` for the one listed after it. */
export function deadlineKey(place: number): string {
  return place === 0 ? 'deadline' : `deadline/${place}`;
}

/** Where it stands in the digest's file. */
export function deadlinePath({ deadline }: Pick<Digest, 'deadline'>, place: number): Path {
  return ['deadline', ...(Array.isArray(deadline) ? [place] : [])];
}

export function precisionOf(date: string): Precision {
  return date.length === 7 ? 'month' : date.length === 10 ? 'day' : 'time';
}

/** The day on which it falls due; of a month the last. */
export function dueDay(date: string): Day {
  return date.length === 7 ? lastDayOfMonth(date) : date.slice(0, 10);
}

type Due = Pick<Deadline, 'date' | 'timeZone'>;

/** "Monday 20 January 2025", "Thursday 14 September 2023 at 23:59, New York time", "the end of November 2024" */
export function dueInWords(due: Due): string {
  return inWords(due, dayInWords);
}

/** The same without the day of the week: "20 January 2025". */
export function dueInShort(due: Due): string {
  return inWords(due, dateInWords);
}

function inWords({ date, timeZone }: Due, ofDay: (day: Day) => string): string {
  switch (precisionOf(date)) {
    case 'month':
      return deadlineWords.endOf(dateInWords(date));
    case 'day':
      return ofDay(date);
    case 'time':
      return deadlineWords.atTime(ofDay(dueDay(date)), date.slice(11), zoneName(timeZone));
  }
}

/** ISO 8601 for machines: a time has what its clock is ahead of UTC. */
export function dueForMachines({ date, timeZone }: Due): string {
  return precisionOf(date) === 'time' ? withOffset(timeZone, date) : date;
}
