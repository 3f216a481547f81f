import { counted } from '../lib/prose.ts';

/** What the deadline's panel says, in English. Every word of the page's own that a reader meets there stands here once. */
export const deadlineWords = {
  heading: 'Deadline',
  standing: 'Where the day stands to the deadline',
  until: (label: string, due: string) => `until ${label}, ${due}`,
  on: (day: string) => `on ${day}`,
  /** Before it: "9 days left until". */
  coming: { today: 'Today', is: 'is', left: 'left', until: 'until' },
  /** After it, before its name and between that and its day. */
  passed: {
    already: ['When the article appeared,', 'had passed already: it was on'],
    onTheDay: ['The article appeared on the day itself:', 'was on'],
    left: (days: number) => [
      `${counted(days, 'day')} ${days === 1 ? 'was' : 'were'} left until`,
      'when the article appeared; it passed on',
    ],
  },
  ago: (span: string) => `${span} ago`,
  countFrom: 'Days counted from',
  asOf: { article: 'the article’s day', today: 'today' },
  how: 'How it is counted',
  counted: (day: string, from: 'article' | 'today', zone: string | null) =>
    `Counted from ${day}, ${from === 'article' ? 'the article’s day' : 'today'}, in ${zone === null ? 'this device’s own time' : zoneTime(zone)}.`,
  zoneUnknown: (zone: string) => `This browser does not have ${zoneTime(zone)}, which is the deadline’s own.`,
  noHour: 'The article gives the day and no hour.',
  clockBehind: (day: string, zone: string) =>
    `In ${zoneTime(zone)} this device’s clock stands at ${day}, before the article appeared, so the article’s day is used.`,
  elsewhere: (day: string) => `By your own calendar it is ${day}.`,
  pressing: 'Pressing for the deadline to be met',
  pressed: 'Pressed for the deadline to be met',
  strip: (days: number) => `The ${days} days from the article’s day to the deadline`,
  day: { article: 'article', deadline: 'deadline', today: 'today' },
} as const;

/** "New York time", but "UTC+14". */
function zoneTime(zone: string): string {
  return zone.startsWith('UTC') ? zone : `${zone} time`;
}
