import { isRealDay } from '../../lib/calendar.ts';
import { instantOf, instantsOf, wallTimeAt } from '../../lib/zoned-time.ts';
import { startOf } from '../dates.ts';
import { dueDay, precisionOf } from '../due.ts';
import { isRecord } from '../is-record.ts';
import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import type { ArticleEvent, Deadline } from '../schema.ts';
import { showValue } from '../show-value.ts';
import type { Placed, WellFormed } from '../well-formed.ts';
import { spanOf } from '../when-in-words.ts';
import { isNamedZone } from './locale.ts';

/** Dates that do not exist, intervals that end before they start, and figures and events from after the publication. */
export function checkDates(parts: WellFormed): readonly Finding[] {
  return [
    ...allDates(parts).flatMap(({ at, entry }) => {
      const missing = notReal(at, entry);
      return missing.length > 0 ? missing : backwards(at, entry);
    }),
    ...parts.deadlines.flatMap(({ at, entry }) => leftOutByClocks([...at, 'date'], entry)),
    ...parts.events.flatMap(({ at, entry }) => throughoutADay([...at, 'span'], entry)),
    ...tooLate(parts),
  ];
}

/** Dates after the publication. Where most are, it is the publication's that is wrong, and is named alone. */
function tooLate(parts: WellFormed): readonly Finding[] {
  const published = parts.source?.published;
  const late = [
    ...parts.events.flatMap(({ at, entry }) =>
      // What is to happen on the day of a deadline is the one thing to come that an article can date.
      parts.deadlines.some(({ entry: { date } }) => [date, dueDay(date)].includes(entry.when))
        ? []
        : afterPublication([...at, 'when'], entry.when, published, STILL_TO_COME),
    ),
    ...parts.figures.flatMap(({ at, entry }) => [
      ...afterPublication([...at, 'asOf'], entry.asOf, published, LATER_STATE),
      ...(entry.when === undefined || entry.forecast
        ? []
        : afterPublication([...at, 'when'], entry.when, published, NOT_EXPECTED)),
    ]),
  ];
  const stated = parts.figures.length + parts.events.length;
  // Of so few each may be a slip of its own.
  if (late.length <= 2 || late.length * 2 <= stated) return late;
  return [
    {
      at: ['source', 'published'],
      reason: `${late.length} dates of figures and events lie after the publication on ${published}.`,
      remedy: 'Write the day on which the article appeared; where it is right, these dates are wrong.',
    },
  ];
}

function allDates({ source, figures, events, deadlines, raw }: WellFormed): readonly Placed<string>[] {
  return [
    ...(source === null ? [] : [{ at: ['source', 'published'], entry: source.published }]),
    ...figures.map(({ at, entry }) => ({ at: [...at, 'asOf'], entry: entry.asOf })),
    ...figures.flatMap(({ at, entry }) =>
      entry.when === undefined ? [] : [{ at: [...at, 'when'], entry: entry.when }],
    ),
    ...events.map(({ at, entry }) => ({ at: [...at, 'when'], entry: entry.when })),
    ...corrections(raw.corrections),
    ...deadlines.map(({ at, entry }) => ({ at: [...at, 'date'], entry: entry.date.slice(0, 10) })),
  ];
}

function corrections(list: unknown): readonly Placed<string>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) =>
    isRecord(entry) && typeof entry.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(entry.date)
      ? [{ at: ['corrections', index, 'date'], entry: entry.date }]
      : [],
  );
}

function notReal(at: Path, date: string): readonly Finding[] {
  return (
    date
      .split('/')
      // The calendar of dates has no year nought: the year before 1 is 1 BC.
      .filter((part) => part.startsWith('0000') || !isRealDay(startOf(part)))
      .map((part) => ({
        at,
        reason: `The date ${showValue(part)} does not exist.`,
        remedy: 'Write a date of the calendar, such as "2025-01-09".',
      }))
  );
}

function backwards(at: Path, date: string): readonly Finding[] {
  const [first = '', last] = date.split('/');
  if (last === undefined || !isLater(first, last)) return [];
  const reason = `The interval ${showValue(date)} ends before it starts.`;
  return [{ at, reason, remedy: `Write ${showValue(`${last}/${first}`)}, the earlier date first.` }];
}

const LATER_STATE = 'the article cannot know a later state';
const NOT_EXPECTED = 'only what is expected, with "forecast": true, lies ahead';
const STILL_TO_COME = 'an event has happened; only the day of the "deadline" may lie ahead';

function afterPublication(
  at: Path,
  asOf: string,
  published: string | undefined,
  why: string,
): readonly Finding[] {
  const last = asOf.split('/').at(-1) ?? asOf;
  if (published === undefined || !isLater(last, published)) return [];
  return [
    {
      at,
      reason: `${showValue(asOf)} is after the article's publication on ${published}.`,
      remedy: `Write a date up to ${published}: ${why}.`,
    },
  ];
}

function throughoutADay(at: Path, event: Pick<ArticleEvent, 'when' | 'span'>): readonly Finding[] {
  if (event.span === undefined || spanOf(event) !== 'day') return [];
  const reason = `${showValue(event.when)} is a day, and has no span.`;
  return [{ at, reason, remedy: 'Leave out "span", or give "when" as a month, a year or an interval.' }];
}

/** A time that clocks go past when they are put forward: nothing falls due then. */
function leftOutByClocks(at: Path, { date, timeZone }: Deadline): readonly Finding[] {
  if (precisionOf(date) !== 'time' || !isRealDay(dueDay(date)) || !isNamedZone(timeZone)) return [];
  if (instantsOf(timeZone, date).length > 0) return [];
  const instead = wallTimeAt(timeZone, instantOf(timeZone, date));
  return [
    {
      at,
      reason: `The clocks of ${timeZone} go forward past ${showValue(date)}: they never show it.`,
      remedy: `Write ${showValue(instead)}, the time that they show instead, or correct "timeZone".`,
    },
  ];
}

/** Compared as far as both dates go: the month of the publication is not after its day. */
function isLater(date: string, other: string): boolean {
  return date.slice(0, other.length) > other;
}
