import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { changed, expectRefused, problemsOf, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'a partOf circle',
    digest: changed(['actors', 0, 'partOf'], 'mayor'),
    path: '$.actors[0].partOf',
    reason: /constructor → mayor → constructor/,
    remedy: /partOf/,
  },
  {
    name: 'an actor that is part of itself',
    digest: changed(['actors', 1, 'partOf'], 'mayor'),
    path: '$.actors[1].partOf',
    reason: /mayor → mayor/,
    remedy: /partOf/,
  },
])('refuses $name', expectRefused);

/** Figures by what each is computed from. */
function circlesOf(terms: Record<string, readonly [string, string]>): readonly string[] {
  const { figures } = tinyDigest();
  const computed = Object.entries(terms).map(([id, [from, other]]) => ({
    ...figures[3],
    id,
    derived: { from, plus: [other] },
  }));
  return problemsOf({ ...tinyDigest(), figures: [...figures, ...computed] }).map(({ reason }) => reason);
}

test('a circle is told once, without those that lead into it or out of it', () => {
  expect(circlesOf({ x: ['left', 'y'], y: ['hall', 'x'] })).toEqual([
    '"x" would be computed from itself: x → y → x.',
  ]);
  expect(circlesOf({ into: ['x', 'hall'], x: ['left', 'y'], y: ['hall', 'x'] })).toEqual([
    '"x" would be computed from itself: x → y → x.',
  ]);
});

test('two that are computed from one are no circle', () => {
  expect(circlesOf({ one: ['two', 'three'], two: ['left', 'hall'], three: ['two', 'left'] })).toEqual([]);
});

test('a long circle is named by its beginning', () => {
  const [body] = tinyDigest().actors;
  const around = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...body, id: `a${n}`, partOf: `a${(n + 1) % count}` }));
  const route = (count: number) =>
    problemsOf({ ...tinyDigest(), actors: around(count) }).find(({ reason }) => reason.includes('→'))?.reason;
  expect(route(8)).toContain('a0 → a1 → a2 → a3 → a4 → a5 → a6 → a7 → a0');
  expect(route(9)).toContain('a0 → a1 → a2 → a3 → a4 → a5 → a6 → a7 → …');
});
