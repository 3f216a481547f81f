/** What the deadline's panel says, in English. Every word of the page's own that a reader meets there stands here once. */
export const deadlineWords = {
  heading: 'Deadline',
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
