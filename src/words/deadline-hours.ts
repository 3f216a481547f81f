import { atHour, zoneTime } from './deadline.ts';

/** What is said of a deadline that has a time of the clock, in English: fetched where one has. */
export const hourWords = {
  byTheClock: (zone: string) =>
    `Counted by this device’s clock, in ${zoneTime(zone)}: in days and hours, from two days before in hours and minutes.`,
  wholeDays: 'The hour at which the article appeared is not known, so whole days are counted.',
  twice: 'Clocks go back that night and show this time twice: the first is counted.',
  ownClock: (day: string, time: string) => `By your own clock that is ${atHour(day, time)}.`,
} as const;
