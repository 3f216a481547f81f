import { expect, test } from 'vitest';
import { counted, problemsOf } from './fixtures.ts';

const unitProblem = (value: number, quote: string, unit: string) =>
  problemsOf(counted({ qualifier: 'exact', value }, quote, { unit })).find(({ path }) =>
    path.endsWith('.unit'),
  );

test.each([
  [5, '5 percent', 'percent'],
  [5, '5%', '%'],
  [5, '5 percent', 'percentage points'],
  [5, '5 percent', 'Prozent der Stimmen'],
  [5, '$5', 'USD'],
  // A dollar is many countries’, and a unit in words may be any money.
  [5, '$5', 'CAD'],
  [5, '$5', 'dollars'],
  [5, '5 people', 'percent'],
])('%d in %j may be of the unit %j', (value, quote, unit) => {
  const isNamed = unit !== 'Prozent der Stimmen';
  expect(unitProblem(value, quote, unit) === undefined).toBe(isNamed);
});

test.each([
  [5, '5 percent', 'people', /gives percent.*"people"/, /"percent"/],
  [5, '€5', 'USD', /gives money, "EUR".*"USD"/, /"EUR"/],
  [5, '€5', 'percent', /gives money/, /"EUR"/],
])('%d in %j is not of the unit %j', (value, quote, unit, reason, remedy) => {
  const problem = unitProblem(value, quote, unit);
  expect(problem?.reason).toMatch(reason);
  expect(problem?.remedy).toMatch(remedy);
});
