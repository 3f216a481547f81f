import { shownIn } from './shown-in.ts';

/**
 * Times of a clock on a wall, `YYYY-MM-DDTHH:MM`, in a named time zone, and the instants (milliseconds since 1970)
 * that they are. Once a year clocks may leave an hour out, and once they may go through one twice.
 */
export type WallTime = string;

const DAY = 86_400_000;
const MINUTE = 60_000;

/** What the clock shows at an instant, as if it were UTC. */
function shownAt(timeZone: string, instant: number): number {
  const part = shownIn(timeZone, instant);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** How far the clock is ahead of UTC. */
function offsetAt(timeZone: string, instant: number): number {
  return shownAt(timeZone, instant) - Math.floor(instant / 1000) * 1000;
}

/** The instants at which the clock shows a time: one, two where clocks go back over it, none where they go past it. */
export function instantsOf(timeZone: string, time: WallTime): readonly number[] {
  const shown = asUtc(time);
  const instants = offsetsAround(timeZone, shown).map((offset) => shown - offset);
  // In order: clocks that go back are further ahead before.
  return [...new Set(instants)].filter((instant) => shownAt(timeZone, instant) === shown);
}

/** The one instant that is taken for a time: of two the first; of none the one where the clock would be, had it not gone on. */
export function instantOf(timeZone: string, time: WallTime): number {
  const shown = asUtc(time);
  const [before = 0] = offsetsAround(timeZone, shown);
  return instantsOf(timeZone, time)[0] ?? shown - before;
}

/** A change of clocks on that day shows in what they are ahead of UTC a day before and a day after. */
function offsetsAround(timeZone: string, shown: number): readonly number[] {
  return [offsetAt(timeZone, shown - DAY), offsetAt(timeZone, shown + DAY)];
}

/** The same time of the clock so many days before. */
export function daysBefore(time: WallTime, days: number): WallTime {
  return new Date(asUtc(time) - days * DAY).toISOString().slice(0, 16);
}

/** What the clock shows, to the minute; the machine's own if no zone is named. */
export function wallTimeAt(timeZone: string | undefined, instant: number): WallTime {
  const shown =
    timeZone === undefined
      ? instant - new Date(instant).getTimezoneOffset() * MINUTE
      : shownAt(timeZone, instant);
  return new Date(shown).toISOString().slice(0, 16);
}

/** "2023-09-14T23:59-04:00", for machines. */
export function withOffset(timeZone: string, time: WallTime): string {
  const offset = offsetAt(timeZone, instantOf(timeZone, time));
  const minutes = Math.abs(Math.round(offset / MINUTE));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function asUtc(time: WallTime): number {
  return Date.parse(`${time}:00Z`);
}
