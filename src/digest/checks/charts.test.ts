import { describe, expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { checkDigest } from '../read-digest.ts';
import type { Figure } from '../schema.ts';
import { changed, expectRefused, problemsOf, quoted, type Refusal } from './fixtures.ts';

type Words = 'exactly' | 'about' | 'more than' | 'up to';

/** Whether a breakdown is taken; every figure comes with a quote that says just its words. */
function fits(whole: [Words, number], ...parts: [Words, number][]): boolean {
  const figures = [whole, ...parts].map(([words, value], index) => ({
    id: `f${index}`,
    label: 'x',
    unit: 'people',
    quantity: { qualifier: words === 'exactly' ? ('exact' as const) : words, value },
    asOf: '2024-05',
    about: [],
    receipt: { paragraph: 1, quote: `${words} ${value} people` },
  }));
  const chart = {
    id: 'c',
    title: 'x',
    kind: 'breakdown' as const,
    whole: 'f0',
    parts: figures.slice(1).map(({ id }) => id),
  };
  const result = checkDigest(tinyDigest({ figures, charts: [chart] }));
  if (!result.ok) expect(result.problems.map(({ path }) => path)).toEqual(['$.charts[0].parts']);
  return result.ok;
}

test('parts that come to less than the whole, or to all of it, fit', () => {
  expect(fits(['exactly', 250], ['exactly', 100])).toBe(true);
  expect(fits(['exactly', 250], ['exactly', 100], ['exactly', 150])).toBe(true);
});

test('parts that come to more than the whole do not fit', () => {
  expect(fits(['exactly', 250], ['exactly', 100], ['exactly', 151])).toBe(false);
  expect(fits(['about', 250], ['more than', 300])).toBe(false);
});

test('a part of "more than" leaves its own number out', () => {
  expect(fits(['exactly', 250], ['more than', 100], ['exactly', 150])).toBe(false);
  expect(fits(['exactly', 250], ['more than', 100], ['exactly', 149])).toBe(true);
});

test('an "about" leaves room at the edge', () => {
  expect(fits(['about', 250], ['more than', 100], ['exactly', 150])).toBe(true);
  expect(fits(['exactly', 250], ['more than', 100], ['about', 150])).toBe(true);
});

test('a whole without a stated most holds anything, and a part without a stated least takes no room', () => {
  expect(fits(['more than', 250], ['exactly', 900])).toBe(true);
  expect(fits(['exactly', 250], ['up to', 900])).toBe(true);
});

describe('accounts of one thing', () => {
  const [left, returned, , elsewhere, census] = tinyDigest().figures;
  const problems = (...figures: (Figure | undefined)[]) => {
    const named = figures.flatMap((figure) => figure ?? []);
    const chart = { id: 'c', title: 'x', kind: 'accounts' as const, figures: named.map(({ id }) => id) };
    const all = new Map([...tinyDigest().figures, ...named].map((figure) => [figure.id, figure]));
    const result = checkDigest(tinyDigest({ figures: [...all.values()], charts: [chart] }));
    return result.ok ? [] : result.problems.map(({ path, reason }) => `${path} ${reason}`);
  };

  test('are of several speakers, the article among them, or a source of its own', () => {
    expect(problems(left, returned && { ...returned, saidBy: 'mayor' })).toEqual([]);
    expect(problems(left, census)).toEqual([]);
  });

  test('are not one alone, nor all of one speaker', () => {
    expect(problems(left)).toEqual(['$.charts[0].figures The chart compares figures and has only one.']);
    expect(problems(left, returned)).toEqual([
      '$.charts[0].figures All figures are said by the same speaker.',
    ]);
  });

  test('are of one unit, and none is computed here', () => {
    expect(problems(left, census && { ...census, unit: 'households' })).toEqual([
      '$.charts[0].figures The figures are of different units: "people", "households".',
    ]);
    expect(problems(left, census, elsewhere)).toEqual([
      `$.charts[0].figures[2] "elsewhere" is computed here, and nobody's account.`,
    ]);
  });
});

describe('a series', () => {
  const [left] = tinyDigest().figures;
  const problems = (...figures: Partial<Figure>[]) => {
    const named = figures.map((figure, place) => ({ ...left, id: `s${place}`, ...figure }) as Figure);
    const chart = { id: 'c', title: 'x', kind: 'series' as const, figures: named.map(({ id }) => id) };
    const result = checkDigest(tinyDigest({ figures: named, charts: [chart] }));
    return result.ok ? [] : result.problems.map(({ path, reason }) => `${path} ${reason}`);
  };

  test('is of one time after another, days, months and spans together', () => {
    expect(problems({ asOf: '2024-05-17' }, { when: '2023-01/2023-12' }, { when: '2024-03' })).toEqual([]);
  });

  test('is of at least two figures', () => {
    expect(problems({})).toEqual(['$.charts[0].figures The chart compares figures and has only one.']);
  });

  test('has one figure for a time, as one would hide the other', () => {
    expect(problems({ when: '2023-01/2023-12' }, { when: '2023-03' }, { when: '2024-01' })).toEqual([
      '$.charts[0].figures[1] "s1" is of "2023-03", which is within the time of "s0", "2023-01/2023-12".',
    ]);
    expect(problems({ when: '2024-05' }, { when: '2024-05-16' }, { when: '2024-05-17' })).toHaveLength(2);
  });

  test('has what is expected apart: of a time to come, or of one that has begun', () => {
    expect(problems({ when: '2024-04' }, { when: '2024-01/2024-12', forecast: true })).toEqual([]);
    expect(problems({ when: '2024-04' }, { when: '2025-01/2025-12', forecast: true })).toEqual([]);
    expect(problems({ when: '2024-04' }, { when: '2025-01/2025-12' })).toEqual([
      '$.figures[1].when "2025-01/2025-12" is after the article\'s publication on 2024-05-18.',
    ]);
  });

  test('knows only times that exist', () => {
    expect(problems({}, { when: '2023-02-30' })).toEqual([
      '$.figures[1].when The date "2023-02-30" does not exist.',
    ]);
  });
});

test.each([
  ['more than', 'returned', 'more than 100, but "hall" is at most 100'],
  ['at least', 'left', 'at least 250, but "hall" is at most 100'],
])('parts that do not fit are said to come to %s their sum', (_, part, words) => {
  const digest = changed(['charts', 1], {
    id: 'split',
    title: 'x',
    kind: 'breakdown',
    whole: 'hall',
    parts: [part],
  });
  const quantity = { qualifier: 'exact', value: 100 };
  const figures = tinyDigest().figures.map((each) =>
    each.id === 'hall' ? { ...each, quantity, receipt: quoted('100 in the hall') } : each,
  );
  expect(problemsOf({ ...Object(digest), figures }).map(({ reason }) => reason)).toEqual([
    `The parts come to ${words}.`,
  ]);
});

test.each<Refusal>([
  {
    name: 'parts that cannot fit',
    digest: changed(['charts', 1, 'whole'], 'hall'),
    path: '$.charts[1].parts',
    reason: /"hall"/,
    remedy: /fit in the whole/,
  },
  {
    name: 'a whole among its parts',
    digest: changed(['charts', 1, 'parts'], ['left']),
    path: '$.charts[1].parts[0]',
    reason: /"left"/,
    remedy: /Take the whole out/,
  },
  {
    name: 'parts in another unit than the whole',
    digest: changed(['figures', 1, 'unit'], 'sheep'),
    path: '$.charts[1].parts',
    reason: /"people", "sheep"/,
    remedy: /one unit/,
  },
  {
    name: 'bars of two units',
    digest: changed(['figures', 1, 'unit'], 'sheep'),
    path: '$.charts[0].figures',
    reason: /"people", "sheep"/,
    remedy: /one scale/,
  },
])('refuses $name', expectRefused);
