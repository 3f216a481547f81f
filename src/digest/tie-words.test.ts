import { describe, expect, it, test } from 'vitest';
import { indexDigest } from './digest-index.ts';
import { tinyDigest } from './fixtures.ts';
import type { Actor, Digest } from './schema.ts';
import { tiesWithoutWords } from './tie-words.ts';

const at = (quote: string, paragraph = 1) => ({ paragraph, quote });
const unshown = (digest: Digest) => tiesWithoutWords(digest, indexDigest(digest)).map(({ path }) => path);

/** One event tied to one actor, whose own words are "Mayor Ada Hill". */
function tied(quote: string, actor: Partial<Actor> = {}, own?: string): Digest {
  const mayor: Actor = {
    id: 'a',
    name: 'Ada Hill',
    kind: 'person',
    side: 'town',
    receipt: at('Mayor Ada Hill'),
  };
  return {
    ...tinyDigest(),
    actors: [{ ...mayor, ...actor }],
    figures: [],
    positions: [],
    relations: [],
    deadline: undefined,
    events: [
      {
        id: 'e',
        label: 'x',
        when: '2024-05',
        actors: [own === undefined ? 'a' : { actor: 'a', receipt: at(own) }],
        receipt: at(quote),
      },
    ],
  };
}

describe('a tie is shown', () => {
  test.each([
    ['by the actor’s name', tied('Ada Hill spoke')],
    ['by a person’s last name', tied('then Hill spoke')],
    [
      'by the word made from a country’s name',
      tied('an Israeli airstrike', { name: 'Israel', kind: 'government' }),
    ],
    [
      'by the words that the actor stands on',
      tied('Mayor Ada Hill', { name: 'The head of the town', kind: 'group' }),
    ],
    ['by words of its own', tied('the gates open', {}, 'she ordered it')],
  ])('%s', (_, digest) => {
    expect(unshown(digest)).toEqual([]);
  });
});

describe('a tie is not shown', () => {
  test.each([
    ['by other words', tied('the gates open')],
    ['by a part of a word', tied('a hilly place')],
    ['by the last word of what is no person', tied('the hill', { kind: 'group' })],
  ])('%s', (_, digest) => {
    expect(unshown(digest)).toEqual(['$.events[0].actors[0]']);
  });
});

it('asks for the words of whoever speaks, presses, takes a position or stands in a relation', () => {
  expect(unshown(tinyDigest())).toEqual([
    '$.deadline.pressedBy[0]',
    '$.figures[0].about[0]',
    '$.figures[1].about[0]',
    '$.figures[2].about[0]',
    '$.figures[3].about[0]',
    '$.positions[0].actor',
    '$.relations[0].from',
    '$.relations[0].to',
  ]);
});

it('finds the tie of a computed figure in the words of those that it is computed from, at any depth', () => {
  const figure = (id: string, more: object) => ({
    id,
    label: id,
    unit: 'people',
    asOf: '2024',
    about: ['a'],
    ...more,
  });
  const digest = {
    ...tied('Ada Hill spoke'),
    figures: [
      figure('told', { quantity: { qualifier: 'exact', value: 2 }, receipt: at('Ada Hill counted two') }),
      figure('first', { derived: { from: 'told' } }),
      figure('second', { derived: { from: 'first' } }),
    ],
  } as Digest;
  expect(unshown(digest)).toEqual([]);
});
