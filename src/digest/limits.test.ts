import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { fullestOfAll, longestOfAll } from './greatest/fixtures.ts';
import { isRecord } from './is-record.ts';
import { MOST_ENTRIES, MOST_PARTS_DEEP, MOST_TOGETHER } from './limits.ts';
import { longestDigest } from './longest/fixtures.ts';
import { checkDigest } from './read-digest.ts';
import type { Digest } from './schema.ts';

const LETTERS = 'x'.repeat(100_000);
type Steps = readonly (string | number)[];

const PLACES = placesOf(longestDigest('word ')).filter(
  (steps) => typeof valueAt(longestDigest('word '), steps) === 'string',
);

test.each(PLACES.map((steps) => [steps.join('.'), steps] as const))(
  '100,000 letters are refused at once: %s',
  (_name, steps) => {
    const begun = performance.now();
    const result = checkDigest(withValue(longestDigest('word '), steps, LETTERS));
    expect(performance.now() - begun).toBeLessThan(2000);
    const path = `$${steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
    const here = result.ok ? [] : result.problems.filter((problem) => problem.path.startsWith(path));
    expect(here).not.toEqual([]);
  },
);

it('says how long a text is, how long it may be, and what to do', () => {
  const result = checkDigest(withValue(longestDigest('word '), ['charts', 0, 'title'], LETTERS));
  expect(result.ok ? [] : result.problems).toEqual([
    {
      path: '$.charts[0].title',
      reason: expect.stringMatching(/^"x+…" has 100,000 characters; at most 200 can be shown\.$/),
      remedy: 'Shorten it.',
    },
  ]);
});

it('says the same of a list', () => {
  const { issues } = longestDigest('word ');
  const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, place) => ({
    ...issues[0],
    id: `issue-${place}`,
  }));
  const result = checkDigest(withValue(longestDigest('word '), ['issues'], many));
  expect(result.ok ? [] : result.problems.filter(({ path }) => path === '$.issues')).toEqual([
    {
      path: '$.issues',
      reason: 'The list has 1,001 entries; at most 1,000 can be shown.',
      remedy: 'Leave out those that matter least.',
    },
  ]);
});

it.each(['word ', 'x', '水'])('accepts texts as long as they may be, of %j', (words) => {
  expect(checkDigest(longestDigest(words))).toMatchObject({ ok: true });
});

function placesOf(value: unknown, at: Steps = []): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Array.isArray(value)
    ? value.flatMap((item: unknown, index) => placesOf(item, [...at, index]))
    : Object.entries(value).flatMap(([key, item]) => placesOf(item, [...at, key]));
}

function valueAt(value: unknown, [step, ...rest]: Steps): unknown {
  if (step === undefined) return value;
  const inner = Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[step] : undefined;
  return valueAt(inner, rest);
}

function withValue(value: unknown, [step, ...rest]: Steps, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? withValue(item, rest, put) : item));
  return isRecord(value) ? { ...value, [step]: withValue(value[step], rest, put) } : value;
}

describe('what is too much in all', () => {
  test.each([
    ['with texts as long as they may be', longestOfAll],
    ['with as many entries as can all be drawn', fullestOfAll],
  ])('is accepted up to the greatest digest %s', (_name, greatest) => {
    expect(checkDigest(greatest())).toMatchObject({ ok: true });
  });

  const many = <T extends object>(count: number, entry: T) =>
    Array.from({ length: count }, (_, place) => ({ ...entry, id: `many-${place}` }));
  const quotes = Array(MOST_ENTRIES).fill({ paragraph: 4, quote: `the dyke broke ${'y'.repeat(380)}` });

  test.each([
    [
      'by lines, where every figure stands in every chart',
      {
        figures: [...tinyDigest().figures, ...many(500, firstOf('figures'))],
        charts: many(10, {
          title: 'People',
          kind: 'bars',
          figures: many(500, {}).map(({ id }) => id),
        }),
      },
      /^The digest fills \d\d,\d{3} lines of the page, .*; at most 16,000 can be shown\.$/,
    ],
    [
      'by lines, where everyone is tied to everything',
      { events: many(40, { ...firstOf('events'), actors: Array(MOST_ENTRIES).fill('mayor') }) },
      /^The digest fills \d{3},\d{3} lines of the page, /,
    ],
    [
      'by characters',
      { issues: many(8, { ...firstOf('issues'), receipt: quotes }) },
      /^The digest fills the page with 3,1\d\d,\d{3} characters, .*; at most 2,000,000 can be shown\.$/,
    ],
    [
      'by charts',
      { charts: many(MOST_TOGETHER.charts + 1, firstOf('charts')) },
      /^The digest has 21 charts; at most 20 can be shown\.$/,
    ],
  ])('is refused by name: %s', (_name, put, reason) => {
    const result = checkDigest({ ...tinyDigest(), ...put });
    expect(result.ok ? [] : result.problems).toContainEqual({
      path: '$',
      reason: expect.stringMatching(reason),
      remedy: 'Leave out what matters least.',
    });
  });

  it('refuses parts of parts without end, and not one that is as deep as may be', () => {
    const chain = (length: number) =>
      tinyDigest({
        actors: [
          ...tinyDigest().actors,
          ...Array.from({ length }, (_, place) => ({
            ...firstOf('actors'),
            id: `part-${place}`,
            partOf: place === 0 ? 'constructor' : `part-${place - 1}`,
          })),
        ],
      });
    expect(checkDigest(chain(MOST_PARTS_DEEP))).toMatchObject({ ok: true });
    const result = checkDigest(chain(MOST_PARTS_DEEP + 1));
    expect(result.ok ? [] : result.problems).toEqual([
      {
        path: `$.actors[${2 + MOST_PARTS_DEEP}].partOf`,
        reason: `"part-${MOST_PARTS_DEEP}" is part of a part more than 8 times over.`,
        remedy: 'Name a body further up.',
      },
    ]);
  });
});

function firstOf<K extends 'issues' | 'events' | 'charts' | 'actors' | 'figures'>(
  name: K,
): Digest[K][number] {
  const [entry] = tinyDigest()[name];
  if (entry === undefined) throw new Error('the small digest has one of everything');
  return entry;
}
