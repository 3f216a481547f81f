import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Actor } from '../../digest/schema.ts';
import { actorGroups } from './actor-groups.ts';

const person = (id: string, name: string, side: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'person',
  side,
  ...more,
});

const digest = tinyDigest({
  sides: [
    { id: 'town', label: 'The town' },
    { id: 'county', label: 'The county' },
    // Nobody is on it: it must not stand there as an empty heading.
    { id: 'none', label: 'Nobody' },
  ],
  actors: [
    // Not in the order of the sides.
    person('keeper', 'Séamus Dyke', 'county', { role: 'Keeper of the gates' }),
    person('board', 'Water board', 'town', { aliases: ['WB', 'The Board'] }),
    person('mayor', 'Ada Hill', 'town', { partOf: 'board' }),
  ],
});

const found = (search: string) =>
  actorGroups(digest, search).map(({ label, actors }) => [label, ...actors.map(({ id }) => id)]);

describe('without a search', () => {
  it('all actors stand under their side, both in the order of the digest', () => {
    expect(found('')).toEqual([
      ['The town', 'board', 'mayor'],
      ['The county', 'keeper'],
    ]);
  });

  it('blanks are no search', () => {
    expect(found('  ')).toEqual(found(''));
  });
});

describe('a search', () => {
  test.each([
    ['name', 'hill', [['The town', 'mayor']]],
    ['name without its accent', 'seamus', [['The county', 'keeper']]],
    ['name in capitals with its accent typed apart', 'SE\u0301AMUS', [['The county', 'keeper']]],
    ['role', 'gates', [['The county', 'keeper']]],
    ['affiliation', 'water', [['The town', 'board', 'mayor']]],
    ['side', 'county', [['The county', 'keeper']]],
  ])('finds by %s', (_, search, groups) => {
    expect(found(search)).toEqual(groups);
  });

  it('knows other names', () => {
    expect(found('wb')).toEqual([['The town', 'board', 'mayor']]);
  });

  it('ranks the exact name first, then what begins with it, then a word that does, and a side by its best', () => {
    const many = tinyDigest({
      sides: digest.sides,
      actors: [
        person('role', 'Ann', 'town', { role: 'Aide of the hill' }),
        person('inside', 'Uphill', 'town'),
        person('word', 'Ada Hill', 'town'),
        person('start', 'Hillary', 'town'),
        person('exact', 'The Hill', 'county', { aliases: ['Hill'] }),
      ],
    });
    expect(actorGroups(many, 'hill').map(({ id, actors }) => [id, ...actors.map((each) => each.id)])).toEqual(
      [
        ['county', 'exact'],
        ['town', 'start', 'word', 'inside', 'role'],
      ],
    );
  });

  it('that fits nobody finds nothing, and signs of patterns are only signs', () => {
    expect(found('zzz')).toEqual([]);
    expect(found('.*')).toEqual([]);
    expect(found('(')).toEqual([]);
  });
});
