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

test('a long circle is named by its beginning', () => {
  const [body] = tinyDigest().actors;
  const around = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...body, id: `a${n}`, partOf: `a${(n + 1) % count}` }));
  const route = (count: number) =>
    problemsOf({ ...tinyDigest(), actors: around(count) }).find(({ reason }) => reason.includes('→'))?.reason;
  expect(route(8)).toContain('a0 → a1 → a2 → a3 → a4 → a5 → a6 → a7 → a0');
  expect(route(9)).toContain('a0 → a1 → a2 → a3 → a4 → a5 → a6 → a7 → …');
});
