import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { changed, expectRefused, figure, problemsOf, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'a state of after the publication',
    digest: changed(figure('asOf'), '2024-05-19'),
    path: '$.figures[0].asOf',
    reason: /"2024-05-19"/,
    remedy: /2024-05-18/,
  },
  {
    name: 'an interval that ends after the publication',
    digest: changed(figure('asOf'), '2024-05-01/2024-05-19'),
    path: '$.figures[0].asOf',
    reason: /after/,
    remedy: /2024-05-18/,
  },
  {
    name: 'an event of after the publication',
    digest: changed(['events', 0, 'when'], '2024-05-19'),
    path: '$.events[0].when',
    reason: /"2024-05-19" is after/,
    remedy: /2024-05-18.*"deadline"/,
  },
  {
    name: 'an event that goes on after the publication',
    digest: changed(['events', 0, 'when'], '2024-05-14/2024-05-20'),
    path: '$.events[0].when',
    reason: /after/,
    remedy: /2024-05-18/,
  },
  {
    name: 'the year nought',
    digest: changed(['events', 0, 'when'], '0000-05'),
    path: '$.events[0].when',
    reason: /"0000-05" does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'a time to come of what is no forecast',
    digest: changed(figure('when'), '2024-06'),
    path: '$.figures[0].when',
    reason: /"2024-06" is after/,
    remedy: /"forecast": true/,
  },
  {
    name: 'a time that does not exist',
    digest: changed(figure('when'), '2024-02-30'),
    path: '$.figures[0].when',
    reason: /does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'a year to come',
    digest: changed(figure('asOf'), '2025'),
    path: '$.figures[0].asOf',
    reason: /"2025" is after/,
    remedy: /2024-05-18/,
  },
  {
    name: 'years that run backwards',
    digest: changed(['events', 0, 'when'], '2022/2000'),
    path: '$.events[0].when',
    reason: /before it starts/,
    remedy: /"2000\/2022"/,
  },
  {
    name: 'the year nought alone',
    digest: changed(['events', 0, 'when'], '0000'),
    path: '$.events[0].when',
    reason: /"0000" does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'a year of two digits',
    digest: changed(figure('asOf'), '24'),
    path: '$.figures[0].asOf',
    reason: /"24"/,
    remedy: /YYYY-MM-DD, YYYY-MM, YYYY/,
  },
  {
    name: '30 February',
    digest: changed(['source', 'published'], '2025-02-30'),
    path: '$.source.published',
    reason: /"2025-02-30" does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'month 13',
    digest: changed(figure('asOf'), '2023-13'),
    path: '$.figures[0].asOf',
    reason: /"2023-13"/,
    remedy: /calendar/,
  },
  {
    name: '29 February of a common year',
    digest: changed(['events', 0, 'when'], '2023-02-29'),
    path: '$.events[0].when',
    reason: /"2023-02-29"/,
    remedy: /calendar/,
  },
  {
    name: 'a correction on a day that is not',
    digest: changed(['corrections', 0, 'date'], '2024-04-31'),
    path: '$.corrections[0].date',
    reason: /"2024-04-31"/,
    remedy: /calendar/,
  },
  {
    name: 'a deadline on a day that is not',
    digest: changed(['deadline', 'date'], '2024-00-10'),
    path: '$.deadline.date',
    reason: /"2024-00-10"/,
    remedy: /calendar/,
  },
  {
    name: 'a date in words',
    digest: changed(['deadline', 'date'], 'Jan 20 2025'),
    path: '$.deadline.date',
    reason: /"Jan 20 2025"/,
    remedy: /YYYY-MM-DD/,
  },
  {
    name: 'a deadline at an hour that no clock has',
    digest: changed(['deadline', 'date'], '2024-05-20T24:00'),
    path: '$.deadline.date',
    reason: /"2024-05-20T24:00"/,
    remedy: /a time YYYY-MM-DDTHH:MM/,
  },
  {
    name: 'a deadline at a time that clocks go past',
    digest: changed(['deadline', 'date'], '2025-03-30T01:30'),
    path: '$.deadline.date',
    reason: /clocks of Europe\/London go forward past "2025-03-30T01:30"/,
    remedy: /"2025-03-30T02:30"/,
  },
  {
    name: 'a deadline at a time of a day that is not',
    digest: changed(['deadline', 'date'], '2024-05-32T12:00'),
    path: '$.deadline.date',
    reason: /"2024-05-32" does not exist/,
    remedy: /calendar/,
  },
  {
    name: 'a month that is not, as a deadline',
    digest: changed(['deadline', 'date'], '2024-13'),
    path: '$.deadline.date',
    reason: /"2024-13"/,
    remedy: /calendar/,
  },
  {
    name: 'an interval that runs backwards',
    digest: changed(['events', 0, 'when'], '2024-05-16/2024-05-14'),
    path: '$.events[0].when',
    reason: /before it starts/,
    remedy: /"2024-05-14\/2024-05-16"/,
  },
  {
    name: 'an event that lasted throughout a day',
    digest: tinyDigest({
      events: tinyDigest().events.map((event) => ({ ...event, when: '2024-05-14', span: 'throughout' })),
    }),
    path: '$.events[0].span',
    reason: /is a day/,
    remedy: /a month, a year or an interval/,
  },
])('refuses $name', expectRefused);

test.each([
  // Each may be a slip, …
  [2, 3, ['$.figures[0].asOf', '$.figures[1].asOf']],
  [3, 6, ['$.figures[0].asOf', '$.figures[1].asOf', '$.figures[2].asOf']],
  // … and most of them are one of the publication's.
  [3, 4, ['$.source.published']],
  [4, 6, ['$.source.published']],
])('%i dates after the publication, of %i, are told at %j', (late, stated, paths) => {
  const [left] = tinyDigest().figures;
  const figures = Array.from({ length: stated - 1 }, (_, place) => ({
    ...left,
    id: `f${place}`,
    asOf: place < late ? '2024-06' : '2024-05',
  }));
  const problems = problemsOf({ ...tinyDigest({ charts: [] }), figures });
  expect(problems.map(({ path }) => path)).toEqual(paths);
});

test('a correction on what is no date at all is told once', () => {
  expect(problemsOf(changed(['corrections', 0, 'date'], 'soon'))).toHaveLength(1);
});

test('what happens on the day of a deadline may lie ahead', () => {
  const due = (when: string) => problemsOf(changed(['events', 0, 'when'], when)).map(({ path }) => path);
  expect(due('2024-05-20')).toEqual([]);
  expect(due('2024-05-21')).toEqual(['$.events[0].when']);
});
