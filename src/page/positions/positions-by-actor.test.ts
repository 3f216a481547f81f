import { expect, it } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Position } from '../../digest/schema.ts';
import { positionsByActor } from './positions-by-actor.ts';

const held = (id: string, actor: string): Position => ({ id, actor, statement: id });

it('groups positions by who holds them, in the order in which each is first named', () => {
  const digest = tinyDigest({
    // The mayor speaks twice, with the board in between.
    positions: [held('wait', 'mayor'), held('open', 'constructor'), held('listen', 'mayor')],
  });
  expect(
    positionsByActor(digest).map(({ actor, positions }) => [actor.name, ...positions.map(({ id }) => id)]),
  ).toEqual([
    ['Ada Hill', 'wait', 'listen'],
    ['Water board', 'open'],
  ]);
});

it('is empty where nobody wants anything', () => {
  expect(positionsByActor(tinyDigest({ positions: [] }))).toEqual([]);
});
