import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from '../digest/fixtures.ts';
import { ACTOR_KINDS, type Actor } from '../digest/schema.ts';
import { positionsOf, relationsOf, roleInWords, tiesInWords } from './actor-facts.ts';

const digest = tinyDigest();
const names = new Map(digest.actors.map((actor) => [actor.id, actor]));
const board = actor('constructor');
const mayor = actor('mayor');

describe('what an actor is', () => {
  test.each<[Partial<Actor>, string]>([
    [{ role: 'Mayor' }, 'Mayor'],
    [{ role: 'Mayor', partOf: 'constructor' }, 'Mayor; Water board'],
    [{ partOf: 'constructor' }, 'Water board'],
    [{ role: 'Head of the board', kind: 'official-unnamed' }, 'Head of the board; not named in the article'],
    [{ kind: 'official-unnamed' }, 'not named in the article'],
    // Part of something that the digest does not hold.
    [{ role: 'Mayor', partOf: 'toString' }, 'Mayor'],
  ])('%j is "%s"', (facts, words) => {
    expect(roleInWords({ ...board, ...facts }, names)).toBe(words);
  });

  test.each(ACTOR_KINDS)('a bare "%s" is said by its kind', (kind) => {
    expect(roleInWords({ ...board, kind }, names)).not.toBe('');
  });
});

it('counts the ties of an actor, and leaves out what is nothing', () => {
  expect(tiesInWords(mayor, digest)).toBe('5 figures, 1 position');
  expect(tiesInWords(board, digest)).toBe('named only');
});

it('finds what an actor wants', () => {
  expect(positionsOf(mayor, digest).map(({ id }) => id)).toEqual(['wait']);
  expect(positionsOf(board, digest)).toEqual([]);
});

describe('a relation', () => {
  it('is found from either end, with its place in the digest for its receipt', () => {
    const other = { from: 'constructor', to: 'constructor', kind: 'is' };
    const two = tinyDigest({ relations: [other, ...digest.relations] });
    expect(relationsOf(mayor, two).map(({ place }) => place)).toEqual([1]);
    expect(relationsOf(board, two).map(({ place }) => place)).toEqual([0, 1]);
  });
});

function actor(id: string): Actor {
  const found = names.get(id);
  if (!found) throw new Error(`the fixture has no actor ${id}`);
  return found;
}
