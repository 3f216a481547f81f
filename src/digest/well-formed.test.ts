import { expect, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { statementsOf, tiesWithWords, wellFormed } from './well-formed.ts';

const raw = (more: object = {}): Readonly<Record<string, unknown>> => ({ ...tinyDigest(), ...more });

test('all of a good digest is well formed, each with its place', () => {
  const parts = wellFormed(raw());
  expect(parts.actors.map(({ at, entry }) => [at, entry.id])).toEqual([
    [['actors', 0], 'constructor'],
    [['actors', 1], 'mayor'],
  ]);
  expect([parts.figures.length, parts.numbered.length, parts.charts.length]).toEqual([5, 5, 3]);
  expect([parts.events.length, parts.issues.length, parts.positions.length, parts.relations.length]).toEqual([
    1, 1, 1, 1,
  ]);
  expect(parts).toMatchObject({ language: 'en', source: { paragraphs: 4 } });
});

test('what is malformed is left out, and keeps the place of no other', () => {
  const [first, second] = tinyDigest().actors;
  const parts = wellFormed(raw({ actors: [{ ...first, kind: 'robot' }, second], language: 7, source: {} }));
  expect(parts.actors.map(({ at }) => at)).toEqual([['actors', 1]]);
  expect(parts).toMatchObject({ language: null, source: null });
  expect(wellFormed(raw({ actors: 'none', events: {} }))).toMatchObject({ actors: [], events: [] });
});

test('ids are known of malformed entries too, as far as they are text', () => {
  const { ids } = wellFormed(raw({ actors: [{ id: 'a' }, { id: 7 }, 'a', null] }));
  expect(ids.actors).toEqual([{ at: ['actors', 0, 'id'], entry: 'a' }]);
  expect(ids.sides.map(({ entry }) => entry)).toEqual(['town']);
  expect(ids.relations).toEqual([]);
});

test('a number is known whatever else of its figure is wrong', () => {
  const [figure] = tinyDigest().figures;
  const parts = wellFormed(raw({ figures: [{ ...figure, label: 7 }] }));
  expect([parts.figures.length, parts.numbered.length]).toEqual([0, 1]);
});

test('a deadline may stand alone or in a list, of which the malformed are left out', () => {
  const { deadline } = tinyDigest();
  const placesOf = (value: unknown) => wellFormed(raw({ deadline: value })).deadlines.map(({ at }) => at);
  expect(placesOf(deadline)).toEqual([['deadline']]);
  expect(placesOf([deadline, 7, deadline])).toEqual([
    ['deadline', 0],
    ['deadline', 2],
  ]);
  expect(placesOf(undefined)).toEqual([]);
});

test('the statements are all entries that stand on something', () => {
  expect(statementsOf(wellFormed(raw())).map(({ at }) => at.join('.'))).toEqual([
    'actors.0',
    'actors.1',
    'figures.0',
    'figures.1',
    'figures.2',
    'figures.3',
    'figures.4',
    'events.0',
    'issues.0',
    'positions.0',
    'relations.0',
    'deadline',
  ]);
});

test('of the ties those have words that are no mere ids', () => {
  const receipt = { paragraph: 1, quote: 'the board' };
  const [figure] = tinyDigest().figures;
  const [event] = tinyDigest().events;
  const parts = wellFormed(
    raw({
      figures: [{ ...figure, about: ['mayor', { actor: 'constructor', receipt }] }],
      events: [{ ...event, actors: [{ actor: 'mayor', receipt }] }],
    }),
  );
  expect(tiesWithWords(parts)).toEqual([
    { at: ['figures', 0, 'about', 1], entry: { receipt } },
    { at: ['events', 0, 'actors', 0], entry: { receipt } },
  ]);
});
