import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../digest/dates.ts';
import { wallTimeAt } from '../../lib/zoned-time.ts';
import * as hours from './by-the-hour.ts';
import { type Counting, howCounted } from './how-counted.ts';

const counting: Counting = {
  deadline: { date: '2025-01-20', timeZone: 'America/New_York' },
  day: '2025-01-12',
  isArticlesDay: false,
  isZoneKnown: true,
  today: '2025-01-12',
  readersDay: '2025-01-12',
  hours: null,
  isClockBehind: false,
};

test('says from which day and by whose calendar', () => {
  expect(howCounted(counting)).toEqual([
    'Counted from Sunday 12 January 2025, today, in New York time.',
    'The article gives the day and no hour.',
  ]);
});

test('says where the reader’s own day is another', () => {
  expect(howCounted({ ...counting, readersDay: '2025-01-13' })).toContain(
    'By your own calendar it is Monday 13 January 2025.',
  );
});

test('says of which calendar a day is that comes before the article: the reader’s own may have come to it', () => {
  const behind = { ...counting, day: '2025-01-11', today: '2025-01-10', readersDay: '2025-01-11' };
  expect(howCounted({ ...behind, isArticlesDay: true, isClockBehind: true })).toEqual([
    'Counted from Saturday 11 January 2025, the article’s day, in New York time.',
    'The article gives the day and no hour.',
    'In New York time this device’s clock stands at Friday 10 January 2025, before the article appeared, so the article’s day is used.',
    'By your own calendar it is Saturday 11 January 2025.',
  ]);
});

test('speaks of no clock where the article’s day was asked for', () => {
  expect(howCounted({ ...counting, isArticlesDay: true, readersDay: '2025-01-13' })).toHaveLength(2);
});

test('names the calendar that is used where the browser does not have the deadline’s', () => {
  expect(howCounted({ ...counting, isZoneKnown: false }).slice(0, 2)).toEqual([
    'Counted from Sunday 12 January 2025, today, in this device’s own time.',
    'This browser does not have New York time, which is the deadline’s own.',
  ]);
});

test('says of a month that its last day is counted to', () => {
  const deadline = { date: '2025-01', timeZone: 'America/New_York' };
  expect(howCounted({ ...counting, deadline })).toEqual([
    'Counted from Sunday 12 January 2025, today, in New York time.',
    'The article gives the month and no day: days are counted to its last.',
  ]);
});

describe('of a time of the clock', () => {
  const timed = { ...counting, hours, deadline: { date: '2025-01-20T12:00', timeZone: 'America/New_York' } };

  test('says by whose clock, and what the reader’s own shows then', () => {
    const own = wallTimeAt(undefined, Date.parse('2025-01-20T17:00Z'));
    expect(howCounted(timed)).toEqual([
      'Counted by this device’s clock, in New York time: in days and hours, from two days before in hours and minutes.',
      'The article gives the hour.',
      ...(own === timed.deadline.date
        ? []
        : [`By your own clock that is ${dayInWords(own.slice(0, 10))} at ${own.slice(11)}.`]),
    ]);
  });

  test('counts whole days from the article’s day, whose hour is not known', () => {
    expect(howCounted({ ...timed, isArticlesDay: true }).slice(0, 3)).toEqual([
      'Counted from Sunday 12 January 2025, the article’s day, in New York time.',
      'The article gives the hour.',
      'The hour at which the article appeared is not known, so whole days are counted.',
    ]);
  });

  test.each([
    ['the browser does not have the zone', { isZoneKnown: false }],
    ['what counts hours was lost', { hours: null }],
  ])('counts days where %s, and claims no hours', (_why, lost) => {
    const words = howCounted({ ...timed, ...lost });
    expect(words[0]).toMatch(/^Counted from Sunday 12 January 2025, today/);
    expect(words.join(' ')).not.toMatch(/clock|minutes/);
  });

  test('says which is counted of two', () => {
    const deadline = { date: '2024-11-03T01:30', timeZone: 'America/New_York' };
    expect(howCounted({ ...timed, deadline })).toContain(
      'Clocks go back that night and show this time twice: the first is counted.',
    );
  });
});

test('says of background that it is not the article’s', () => {
  const deadline = { ...counting.deadline, background: { source: 'A law' } };
  expect(howCounted({ ...counting, deadline })).toContain('The source gives the day and no hour.');
});
