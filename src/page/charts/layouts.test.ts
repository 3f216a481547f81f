import { expect, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Digest } from '../../digest/schema.ts';
import { riverDigest } from '../../digest/stories/river/fixtures.ts';
import { OUTBREAK } from '../../digest/stories/whole/outbreak/fixtures.ts';
import { RESULTS } from '../../digest/stories/whole/results/fixtures.ts';
import { STORM } from '../../digest/stories/whole/storm/fixtures.ts';
import { estimate } from '../../lib/text-width.ts';
import { placesOfBreakdown } from '../../pictures/export/breakdown-places.ts';
import { barEnd, endSign } from './marks/bar-end.ts';
import { EDGES } from './marks/edges.ts';
import { PAGE_PAINT } from './marks/paint.ts';
import { type ChartRows, chartRows } from './rows.ts';
import { layoutSeries } from './series/series-layout.ts';
import { layoutTimeline } from './timeline/timeline-layout.ts';

/**
 * Where everything of some charts stands, number by number: properties hold whatever the numbers are, but that a
 * label does not stand half an em lower than it did, only the numbers hold. Look at the charts, then take them anew
 * with `npx vitest run layouts -u`.
 */
test('every chart stands where it stood', async () => {
  const digests = { TINY: tinyDigest(), RIVER: riverDigest(), OUTBREAK, RESULTS, STORM };
  const charts = Object.entries(digests).flatMap(([name, digest]) => drawn(name, digest));
  await expect(`${charts.join('\n\n')}\n`).toMatchFileSnapshot('layouts.txt');
});

test('every end of a bar is drawn as it was', async () => {
  const ends = EDGES.flatMap((edge) => [
    ...[4, 30, 200].map((length) => `${edge}, ${length}: ${inShort(barEnd(bar(edge, length)))}`),
    `${edge}, alone: ${inShort(endSign(edge, 24))}`,
  ]);
  await expect(`${ends.join('\n')}\n`).toMatchFileSnapshot('bar-ends.txt');
});

const bar = (edge: (typeof EDGES)[number], length: number) => ({
  edge,
  length,
  solid: length * 0.75,
  thickness: 24,
});

/** The room of a phone and of a desktop, a picture's of a fixed height, and large text. */
const ROOMS = [
  { width: 338, em: 16 },
  { width: 842, em: 16 },
  { width: 540, em: 16, height: 420 },
  { width: 338, em: 32 },
] as const;

function drawn(name: string, digest: Digest): readonly string[] {
  const index = indexDigest(digest);
  return digest.charts.flatMap((chart) => {
    const data = chartRows(chart, digest, index);
    if (!isComposed(data)) return [];
    return ROOMS.map((room) => {
      const lines = Object.entries(layoutIn(data, room)).flatMap(([key, value]) => linesOf(key, value));
      return [`${name} ${chart.id} ${Object.values(room).join(' ')}`, ...lines].join('\n  ');
    });
  });
}

function isComposed(data: ChartRows): data is Composed {
  return data.kind !== 'bars' && data.kind !== 'accounts';
}

const PICTURE = {
  numberEm: 1.375,
  measure: estimate,
  paint: PAGE_PAINT,
  paintOf: () => PAGE_PAINT,
  shows: () => true,
};

/** What is placed number by number: of the others a page's room places the words. */
type Composed = Extract<ChartRows, { readonly kind: 'breakdown' | 'series' | 'timeline' }>;

interface Room {
  readonly width: number;
  readonly em: number;
  readonly height?: number;
}

function layoutIn(data: Composed, { width, em, height }: Room): object {
  switch (data.kind) {
    case 'breakdown':
      return placesOfBreakdown(data.whole, data.rows, { ...PICTURE, width, em, height });
    case 'series':
      return layoutSeries(data.rows, { width, em, height });
    case 'timeline':
      return layoutTimeline(data.rows, width, em, height);
  }
}

/** An entry a line, so that a difference is one that can be read. */
function linesOf(key: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [`${key} ${inShort(value)}`];
  return value.map((entry: unknown, place) => `${key}.${place} ${inShort(entry)}`);
}

function inShort(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'number' ? Math.round(inner * 100) / 100 : isRow(inner) ? inner.id : inner,
  );
  return (text ?? '').replaceAll('"', '');
}

function isRow(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'receipt' in value;
}
