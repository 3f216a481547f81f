import { dayInWords } from '../../digest/dates.ts';
import type { Due } from '../../digest/due.ts';
import { zoneName } from '../../lib/zone-name.ts';
import { instantOf, instantsOf, wallTimeAt } from '../../lib/zoned-time.ts';
import { hourWords } from '../../words/deadline-hours.ts';

export { countdownToTime } from './countdown-to-time.ts';

// All that only a deadline with a time of the clock needs, in one file that is fetched where one has.

/** How its days are counted, in place of the sentence that names the day; null from the article's day. */
export function countedBy({ timeZone }: Due, isArticlesDay: boolean): string | null {
  return isArticlesDay ? null : hourWords.byTheClock(zoneName(timeZone));
}

/** What else is to be said of its time, in sentences. */
export function hourNotes({ date, timeZone }: Due, isArticlesDay: boolean): readonly string[] {
  const own = wallTimeAt(undefined, instantOf(timeZone, date));
  return [
    ...(isArticlesDay ? [hourWords.wholeDays] : []),
    ...(instantsOf(timeZone, date).length > 1 ? [hourWords.twice] : []),
    ...(own === date ? [] : [hourWords.ownClock(dayInWords(own.slice(0, 10)), own.slice(11))]),
  ];
}
