import { counted } from '../lib/prose.ts';

/** What the deadline's panel says, in English; what it says of hours stands in deadline-hours.ts. */
export const deadlineWords = {
  heading: 'Deadline',
  headings: 'Deadlines',
  others: 'Other deadlines',
  standing: 'Where the day stands to the deadline',
  statement: (label: string, due: string) => `Deadline: ${label}, ${due}`,
  endOf: (month: string) => `the end of ${month}`,
  atTime: (day: string, time: string, zone: string) => `${atHour(day, time)}, ${zoneTime(zone)}`,
  until: (label: string, due: string) => `until ${label}, ${due}`,
  on: (day: string) => `on ${day}`,
  /** Before it: "9 days left until". */
  coming: {
    today: 'Today',
    is: 'is',
    isLast: 'is the last day for',
    left: 'left',
    until: 'until',
    lessThanAMinute: 'Less than a minute',
    isLeft: 'is left until',
  },
  /** After it, before its name and between that and its day, or the end of its month. */
  passed: {
    already: (isMonth: boolean) => [
      'When the article appeared,',
      `had passed already: it was ${on(isMonth)}`,
    ],
    onTheDay: (isMonth: boolean) => [
      isMonth ? 'The article appeared on the month’s last day:' : 'The article appeared on the day itself:',
      `was ${on(isMonth)}`,
    ],
    left: (days: number, isMonth: boolean) => [
      `${counted(days, 'day')} ${days === 1 ? 'was' : 'were'} left until`,
      `when the article appeared; it passed ${on(isMonth)}`,
    ],
  },
  ago: (span: string) => `${span || 'less than a minute'} ago`,
  countFrom: 'Days counted from',
  asOf: { article: 'the article’s day', today: 'today' },
  how: 'How it is counted',
  counted: (day: string, from: 'article' | 'today', zone: string | null) =>
    `Counted from ${day}, ${from === 'article' ? 'the article’s day' : 'today'}, in ${zone === null ? 'this device’s own time' : zoneTime(zone)}.`,
  zoneUnknown: (zone: string) => `This browser does not have ${zoneTime(zone)}, which is the deadline’s own.`,
  /** What its date is, by how far it is given, and by whom. */
  given: {
    day: (who: string) => `${who} gives the day and no hour.`,
    month: (who: string) => `${who} gives the month and no day: days are counted to its last.`,
    time: (who: string) => `${who} gives the hour.`,
  },
  givers: { article: 'The article', background: 'The source' },
  clockBehind: (day: string, zone: string) =>
    `In ${zoneTime(zone)} this device’s clock stands at ${day}, before the article appeared, so the article’s day is used.`,
  elsewhere: (day: string) => `By your own calendar it is ${day}.`,
  pressing: 'Pressing for the deadline to be met',
  pressed: 'Pressed for the deadline to be met',
  strip: (days: number) => `The ${days} days from the article’s day to the deadline`,
  day: { article: 'article', deadline: 'deadline', today: 'today' },
} as const;

export function atHour(day: string, time: string): string {
  return `${day} at ${time}`;
}

/** "on" a day, "at" the end of a month. */
function on(isMonth: boolean): string {
  return isMonth ? 'at' : 'on';
}

/** "New York time", but "UTC+14". */
export function zoneTime(zone: string): string {
  return zone.startsWith('UTC') ? zone : `${zone} time`;
}
