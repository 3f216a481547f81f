import { expect, test } from 'vitest';
import type { Digest } from '../../digest/schema.ts';
import { RESULTS } from '../../digest/stories/whole/results/fixtures.ts';
import { STORM } from '../../digest/stories/whole/storm/fixtures.ts';
import { kindsOfChart } from './kinds-of-chart.ts';

/** What stands in place of a file in the page of a digest. */
async function inPlaceOf(file: string, digest: Digest): Promise<unknown> {
  const load = async <T>() => ({ builtDigest: () => digest }) as T;
  const plugin = kindsOfChart(load, 'a digest');
  const { buildStart, load: loaded } = plugin;
  if (typeof buildStart !== 'function' || typeof loaded !== 'function') throw new Error('no plain hooks');
  await Reflect.apply(buildStart, undefined, []);
  return Reflect.apply(loaded, undefined, [file]);
}

const FILES = Object.keys(
  import.meta.glob(['../../page/charts/series/*.tsx', '../../pictures/export/picture-series.tsx']),
).map((path) => path.replace('../..', '/somewhere/src'));

test('what draws series is left out where there is none, and nothing else is', async () => {
  const out: string[] = [];
  for (const file of FILES) if ((await inPlaceOf(file, STORM)) !== null) out.push(file);
  expect(out.toSorted()).toEqual([
    '/somewhere/src/page/charts/series/ComposedSeries.tsx',
    '/somewhere/src/pictures/export/picture-series.tsx',
  ]);
  expect(await inPlaceOf('/somewhere/src/page/charts/bars/BarRows.tsx', STORM)).toBeNull();
});

test('where a chart is a series all of it stays', async () => {
  for (const file of FILES) expect(await inPlaceOf(file, RESULTS)).toBeNull();
});
