import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { changed, expectRefused, figure, problemsOf, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'a figure computed from one alone',
    digest: changed(['figures', 3, 'derived'], { from: 'left' }),
    path: '$.figures[3].derived',
    reason: /one figure alone/,
    remedy: /"minus" or "plus"/,
  },
  {
    name: 'a figure computed from itself',
    digest: changed(['figures', 3, 'derived', 'from'], 'elsewhere'),
    path: '$.figures[3].derived',
    reason: /elsewhere → elsewhere/,
    remedy: /do not depend/,
  },
  {
    name: 'figures of two units computed',
    digest: changed(['figures', 3, 'unit'], 'sheep'),
    path: '$.figures[3].derived',
    reason: /"sheep".*"people"/,
    remedy: /one unit/,
  },
  {
    name: 'a computed figure below zero',
    digest: changed(['figures', 3, 'derived'], { from: 'hall', minus: ['left'] }),
    path: '$.figures[3].derived',
    reason: /-150/,
    remedy: /no more than there is/,
  },
  {
    name: 'a sum of a forecast that is said as a fact',
    digest: changed(figure('forecast'), true),
    path: '$.figures[3]',
    reason: /computed from "left", which is a forecast/,
    remedy: /"forecast": true/,
  },
])('refuses $name', expectRefused);

/** Figures each computed from the one before it, from the hall's on. */
function chain(steps: number, from = 'hall') {
  const { quantity: _, receipt: __, ...base } = tinyDigest().figures[2] ?? {};
  const each = Array.from({ length: steps }, (_, step) => {
    const before = step === 0 ? from : `f${step}`;
    return { ...base, id: `f${step + 1}`, derived: { from: before, plus: ['census'] } };
  });
  return { ...tinyDigest(), figures: [...tinyDigest().figures, ...each] };
}

test('ten steps may be gone through to a computed figure, and no more', () => {
  expect(problemsOf(chain(10))).toEqual([]);
  expect(problemsOf(chain(12)).map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
    '$.figures[15].derived: "f11" is computed through more than 10 steps.',
    '$.figures[16].derived: "f12" is computed through more than 10 steps.',
  ]);
});

test('where one on the way is not there, that is told, and no steps are counted', () => {
  for (const steps of [3, 10])
    expect(problemsOf(chain(steps, 'lost')).map(({ path }) => path)).toEqual(['$.figures[5].derived.from']);
});

test('what comes to nothing, or may come to more, is no fault', () => {
  const computed = (derived: object) =>
    problemsOf(changed(['figures', 3, 'derived'], derived)).filter(({ path }) =>
      path.startsWith('$.figures'),
    );
  expect(computed({ from: 'hall', minus: ['hall'] })).toEqual([]);
  expect(computed({ from: 'returned', minus: ['left'] })).toEqual([]);
});

test('a count that comes to one below nothing is below nothing, and money may be', () => {
  const owed = (unit: string) => {
    const base = { unit, asOf: '2024-05-17', about: [], background: { source: 'Census' } };
    const term = (id: string, value: number) => ({
      ...base,
      id,
      label: id,
      quantity: { qualifier: 'exact', value },
    });
    const { background: _, ...sum } = base;
    const figures = [
      term('has', 2),
      term('owes', 3),
      { ...sum, id: 'left', label: 'left', derived: { from: 'has', minus: ['owes'] } },
    ];
    return problemsOf({ ...tinyDigest({ charts: [] }), figures }).map(
      ({ path, reason }) => `${path} ${reason}`,
    );
  };
  expect(owed('sheep')).toEqual(['$.figures[2].derived "left" would come to -1 at the most.']);
  expect(owed('USD')).toEqual([]);
});
