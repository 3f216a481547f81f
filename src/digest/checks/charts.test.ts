import { describe, expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { checkDigest } from '../read-digest.ts';
import type { Figure } from '../schema.ts';

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
