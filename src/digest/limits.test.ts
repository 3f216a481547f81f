import { expect, it, test } from 'vitest';
import { isRecord } from './is-record.ts';
import { MOST_ENTRIES } from './limits.ts';
import { longestDigest } from './longest/fixtures.ts';
import { checkDigest } from './read-digest.ts';

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
      reason: 'The list has 5,001 entries; at most 5,000 can be shown.',
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
