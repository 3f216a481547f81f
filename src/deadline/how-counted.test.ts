import { expect, test } from 'vitest';
import { type Counting, howCounted } from './how-counted.ts';

const counting: Counting = {
  day: '2025-01-12',
  isArticlesDay: false,
  timeZone: 'America/New_York',
  isZoneKnown: true,
  today: '2025-01-12',
  readersDay: '2025-01-12',
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
