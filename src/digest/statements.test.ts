import { describe, expect, it, test } from 'vitest';
import { indexDigest } from './digest-index.ts';
import { tinyDigest } from './fixtures.ts';
import type { Digest } from './schema.ts';
import { statementsOf } from './statements.ts';

const all = (overrides: Partial<Digest> = {}) => {
  const digest = tinyDigest(overrides);
  return statementsOf(digest, indexDigest(digest));
};
const stated = (key: string, overrides: Partial<Digest> = {}) =>
  all(overrides).find((statement) => statement.key === key);

it('says everything a digest states, numbered from 1 in the order of the page', () => {
  expect(all().map(({ number, key, label }) => [number, key, label])).toEqual([
    [1, 'deadline', 'Deadline: The gates open, Monday 20 May 2024'],
    [2, 'figure/left', 'about 250 People who left'],
    [3, 'figure/returned', 'more than 100 People who returned'],
    [4, 'figure/hall', 'roughly 100 People in the hall'],
    [5, 'figure/elsewhere', 'at most about 50 People elsewhere'],
    [6, 'figure/census', 'a stated 900 People in the town'],
    [7, 'event/breach', '14 to 16 May 2024: The dyke broke'],
    [8, 'actor/constructor', 'Water board'],
    [9, 'actor/mayor', 'Ada Hill'],
    [10, 'position/wait', 'Ada Hill: The gates should stay shut.'],
    [11, 'issue/gates', 'When to open the gates'],
    [12, 'relation/0', 'Ada Hill presses Water board'],
  ]);
});

it('says a loose date in the words of the article, and whose the span of days is', () => {
  const [event] = tinyDigest().events;
  const events = event === undefined ? [] : [{ ...event, whenWords: 'in the days before' }];
  expect(stated('event/breach', { events })).toMatchObject({
    label: '“in the days before”: The dyke broke',
    standing:
      'Reported by the article, 18 May 2024. Dated “in the days before” (our reading: 14 to 16 May 2024).',
  });
});

it('has the words that tie it to an actor beside its own', () => {
  const [event] = tinyDigest().events;
  const receipt = { paragraph: 4, quote: 'she urged the board' };
  const events =
    event === undefined ? [] : [{ ...event, actors: ['constructor', { actor: 'mayor', receipt }] }];
  expect(stated('event/breach', { events })).toMatchObject({
    actors: ['constructor', 'mayor'],
    ties: [{ actors: ['mayor'], quote: receipt }],
  });
});

describe('says of each how it stands', () => {
  test.each([
    ['figure/left', 'Reported by the article, as of 17 May 2024.'],
    ['figure/elsewhere', 'Computed here from the article’s numbers; the article does not report it.'],
    ['figure/census', 'Background, not from the article: Census, as of 17 May 2024.'],
    ['position/wait', 'Reported by the article, 18 May 2024.'],
    ['deadline', 'Reported by the article, 18 May 2024.'],
  ])('%s: %s', (key, standing) => {
    expect(stated(key)?.standing).toBe(standing);
  });

  it('a figure by its speaker', () => {
    const [left] = tinyDigest().figures;
    const figures = left ? [{ ...left, saidBy: 'mayor' }] : [];
    expect(stated('figure/left', { figures })?.standing).toBe(
      'Reported. Said by Ada Hill, as of 17 May 2024.',
    );
  });

  it('what is not from the article by its own source', () => {
    const issues = [{ id: 'gates', label: 'x', background: { source: 'The county archive' } }];
    expect(stated('issue/gates', { issues })?.standing).toBe(
      'Background, not from the article: The county archive.',
    );
  });
});

it('ties each to its actors', () => {
  expect(stated('relation/0')?.actors).toEqual(['mayor', 'constructor']);
  expect(stated('issue/gates')?.actors).toEqual(['mayor']);
  expect(stated('actor/mayor')?.actors).toEqual(['mayor']);
});
