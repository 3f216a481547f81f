import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import { readDigest } from '../../digest/read-digest.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { figureActors } from '../../digest/ties.ts';
import { entryCount, growDigest } from './grow-digest.ts';

const text = readFileSync(
  resolve(import.meta.dirname, '../../digests/gaza-ceasefire-talks-2025-01-11.json'),
  'utf8',
);

describe('a grown digest', () => {
  test.each([100, 1000])('of %i entries is accepted, with every copy drawn and tied', (entries) => {
    const result = readDigest(JSON.stringify(growDigest(bundled(), entries)));
    if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
    const { digest } = result;
    expect(entryCount(digest)).toBe(entries);
    const drawn = new Set(digest.charts.flatMap(drawnIds));
    const copies = <T extends { id: string }>(list: readonly T[]) =>
      list.filter(({ id }) => id.startsWith('copy-'));
    expect([...copies(digest.figures), ...copies(digest.events)].every(({ id }) => drawn.has(id))).toBe(true);
    expect(copies(digest.figures).every((figure) => figureActors(figure).length > 0)).toBe(true);
    expect(copies(digest.events).every((event) => event.actors.length > 0)).toBe(true);
  });

  test('grows from any digest', () => {
    const grown = growDigest(tinyDigest(), 50);
    expect(readDigest(JSON.stringify(grown))).toMatchObject({ ok: true });
    expect(entryCount(grown)).toBe(50);
  });

  test('is the digest itself where that is as large already', () => {
    expect(growDigest(tinyDigest(), 3)).toEqual(tinyDigest());
  });
});

function drawnIds(chart: Chart): readonly string[] {
  if (chart.kind === 'bars') return chart.figures;
  return chart.kind === 'timeline' ? chart.events : [];
}

function bundled(): Digest {
  const result = readDigest(text);
  if (!result.ok) throw new Error('The bundled digest is not accepted.');
  return result.digest;
}
