import { describe, expect, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Actor } from '../../digest/schema.ts';
import { ACTOR_KINDS } from '../../digest/schema-parts.ts';
import { roleInWords } from './actor-facts.ts';

const digest = tinyDigest();
const index = indexDigest(digest);
const board = actor('constructor');

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
    expect(roleInWords({ ...board, ...facts }, index)).toBe(words);
  });

  test('the body behind a role has no capital that only a list gives it', () => {
    const named = new Map([['constructor', 'board of the water']]);
    const mayor = { ...board, role: 'Mayor', partOf: 'constructor' };
    expect(roleInWords(mayor, { ...index, named })).toBe('Mayor; board of the water');
    expect(roleInWords({ ...board, partOf: 'constructor' }, { ...index, named })).toBe('Water board');
  });

  test.each(ACTOR_KINDS)('a bare "%s" is said by its kind', (kind) => {
    expect(roleInWords({ ...board, kind }, index)).not.toBe('');
  });
});

function actor(id: string): Actor {
  const found = index.actors.get(id);
  if (!found) throw new Error(`the fixture has no actor ${id}`);
  return found;
}
