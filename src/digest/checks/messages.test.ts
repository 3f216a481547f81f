import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { checkDigest } from '../read-digest.ts';
import { reviewOf } from '../review.ts';
import type { Digest, Figure } from '../schema.ts';

// What sent a stranger wrong, who wrote a digest with nothing but the messages at hand.

function problemsOf(digest: unknown): readonly string[] {
  const result = checkDigest(digest);
  return result.ok ? [] : result.problems.map(({ path, reason, remedy }) => `${path}: ${reason} ${remedy}`);
}

function figure(more: Partial<Figure>, quote: string): Figure {
  const [first] = tinyDigest().figures;
  if (first === undefined) throw new Error('the fixture has figures');
  return { ...first, ...more, receipt: { paragraph: 1, quote } };
}

/** The digest with one more figure. */
function withFigure(more: Partial<Figure>, quote: string): Digest {
  return tinyDigest({ figures: [...tinyDigest().figures, figure({ id: 'more', ...more }, quote)] });
}

test('a wrong day of publication is told once, and not of each date', () => {
  const { source } = tinyDigest();
  expect(problemsOf(tinyDigest({ source: { ...source, published: '2020-01-01' } }))).toEqual([
    expect.stringMatching(
      /^\$\.source\.published: \d+ dates of figures and events lie after the publication/,
    ),
  ]);
});

test('of a missing list it is not told again wherever it is referred to', () => {
  const { sides, ...rest } = tinyDigest();
  expect(sides).not.toEqual([]);
  expect(problemsOf(rest)).toEqual([expect.stringMatching(/^\$\.sides: The field "sides" is missing/)]);
});

test('of an id that stands twice nothing follows', () => {
  const { figures } = tinyDigest();
  const [first] = figures;
  const twice = figures.map((each, place) => (place === 1 ? { ...each, id: first?.id ?? '' } : each));
  expect(problemsOf(tinyDigest({ figures: twice }))).toEqual([
    expect.stringMatching(/^\$\.figures\[1\]\.id: The id "\w+" stands twice/),
  ]);
});

test.each<[string, Figure['quantity'], string, RegExp]>([
  ['0.25 for one in four', { qualifier: 'exact', value: 0.25 }, 'one in four people', /"ratio": \[1, 4\]/],
  [
    'a ratio cut in two',
    { qualifier: 'exact', ratio: [1, 4] },
    'one in',
    /Quote all of it, both of its numbers/,
  ],
  [
    'hundreds',
    { qualifier: 'exact', value: 200 },
    'hundreds of people',
    /leave this figure out, and say so in words/,
  ],
])('%s is told in one message that leads on', (_name, quantity, quote, words) => {
  expect(problemsOf(withFigure({ quantity }, quote))).toEqual([expect.stringMatching(words)]);
});

test('a fraction that the words hold is asked for its unit', () => {
  expect(problemsOf(withFigure({ quantity: { qualifier: 'exact', value: 2.5 } }, '2.5 people'))).toEqual([
    expect.stringMatching(/add "divisible": true/),
  ]);
});

test.each(['PST', 'EST', 'GMT', '+02:00', 'Mars/Base'])('"%s" is no place with a clock', (timeZone) => {
  const deadline = {
    label: 'A',
    date: '2024-05-20',
    timeZone,
    receipt: { paragraph: 1, quote: 'on Monday' },
  };
  expect(problemsOf(tinyDigest({ deadline }))).toEqual([
    expect.stringMatching(/the region and city of the IANA list, such as "America\/New_York", or "UTC"/),
  ]);
});

test('a number that its words expect, and that is not marked so, is for the author to judge', () => {
  const expected = (quote: string, more: Partial<Figure> = {}) =>
    reviewOf(withFigure({ quantity: { qualifier: 'exact', value: 250 }, ...more }, quote), null).expected;
  expect(expected('250 people are expected')).toEqual([
    { path: '$.figures[5]', words: expect.stringContaining('“are expected”; of what is to come') },
  ]);
  expect(expected('250 people are expected', { forecast: true })).toEqual([]);
  expect(expected('250 people')).toEqual([]);
});

test('a number is held against its words whatever else of its figure is wrong', () => {
  const { label, ...rest } = figure(
    { quantity: { qualifier: 'exact', value: 251 }, asOf: '2024-Q2' },
    '250 people',
  );
  expect(label).not.toBe('');
  expect(
    problemsOf(tinyDigest({ figures: [...tinyDigest().figures, { ...rest, id: 'more' } as never] })),
  ).toEqual([
    expect.stringMatching(/does not hold the number 251/),
    expect.stringMatching(/as a quarter is: "2024-04\/2024-06"/),
    expect.stringMatching(/"label" is missing/),
  ]);
});

test.each<[string, Partial<Figure>, string, RegExp]>([
  [
    'a range in millions',
    { quantity: { qualifier: 'between', low: 950, high: 995 }, unit: 'USD' },
    '$950 million to $995 million',
    /Write what it states, "low": 950000000, "high": 995000000/,
  ],
  [
    'a comparison',
    { quantity: { qualifier: 'fewer than', value: 40 } },
    'less than the 40 people',
    /compare with it, or say where something went.* Write "qualifier": "exact"/,
  ],
  [
    'a sign for a unit',
    { quantity: { qualifier: 'exact', value: 5 }, unit: '$' },
    '$5',
    /Write "unit": "USD"/,
  ],
])('%s is told as it is', (_name, more, quote, words) => {
  expect(problemsOf(withFigure(more, quote))[0]).toMatch(words);
});
