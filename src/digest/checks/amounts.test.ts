import { expect, test } from 'vitest';
import { counted, problemsOf } from './fixtures.ts';

/** What is said of an amount itself, of the figures of a digest. */
function said(quantity: unknown, unit: string, quote = 'between 1.5 and 2.5 people'): readonly string[] {
  return problemsOf(counted(quantity, quote, { unit }))
    .filter(({ reason }) => /whole number|share of a whole|range ends/.test(reason))
    .map(({ path, reason }) => `${path.replace('$.figures[0].quantity', '')} ${reason}`);
}

test.each<[unknown, string, readonly string[]]>([
  [{ qualifier: 'exact', value: 2 }, 'people', []],
  [
    { qualifier: 'exact', value: 1.5 },
    'people',
    ['.value 1.5 is not a whole number, and "people" are counted in whole ones.'],
  ],
  [{ qualifier: 'exact', value: 1.5 }, 'percent', []],
  [
    { qualifier: 'between', low: 1.5, high: 2.5 },
    'people',
    [
      '.low 1.5 is not a whole number, and "people" are counted in whole ones.',
      '.high 2.5 is not a whole number, and "people" are counted in whole ones.',
    ],
  ],
  [
    { qualifier: 'between', low: 3, high: 2 },
    'people',
    ['.low The range ends below its start: 3 is more than 2.'],
  ],
  [{ qualifier: 'between', low: 2, high: 2 }, 'people', []],
  // A share of people is no number of people.
  [{ qualifier: 'exact', ratio: [1, 4] }, 'people', []],
  [{ qualifier: 'exact', ratio: [4, 4] }, 'people', []],
  [{ qualifier: 'exact', ratio: [-4, 4] }, 'people', []],
  [{ qualifier: 'exact', ratio: [5, 4] }, 'people', ['.ratio 5 of 4 is no share of a whole.']],
  [{ qualifier: 'exact', ratio: [-5, 4] }, 'people', ['.ratio -5 of 4 is no share of a whole.']],
  [{ qualifier: 'exact', ratio: [0, 4] }, 'people', ['.ratio 0 of 4 is no share of a whole.']],
  [{ qualifier: 'exact', times: 1.5 }, 'people', []],
])('of %j %s is said: %j', (quantity, unit, words) => {
  expect(said(quantity, unit)).toEqual(words);
});

test('of a number that its words do not hold, that is to mend, and not the fraction', () => {
  expect(said({ qualifier: 'exact', value: 1.5 }, 'people', '15 people')).toEqual([]);
});
