import { expect, test } from 'vitest';
import type { Path } from '../json-path.ts';
import { listReferredTo } from './references.ts';

test.each<[Path, string | null]>([
  // The same name stands for another list elsewhere.
  [['relations', 0, 'from'], 'actors'],
  [['figures', 0, 'derived', 'from'], 'figures'],
  [['figures', 0, 'about', 1], 'actors'],
  [['figures', 0, 'about', 1, 'actor'], 'actors'],
  [['charts', 0, 'events', 1], 'events'],
  [['disagree', 0, 1], 'figures'],
  [['deadline', 'pressedBy', 0], 'actors'],
  [['deadline', 1, 'pressedBy', 0], 'actors'],
  // A list itself, an id of its own, and a name that every object has.
  [['events'], null],
  [['actors', 0, 'id'], null],
  [['constructor'], null],
  [[], null],
])('what stands at %j is an id of %s', (at, list) => {
  expect(listReferredTo(at)).toBe(list);
});
