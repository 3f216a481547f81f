// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import { DEFAULT_CHOICES } from '../../page/view/choices.ts';
import { createViewStore } from '../../page/view/store.ts';
import { digestHash } from './digest-hash.ts';
import type { ExportInput } from './export-input.ts';
import { exportInput } from './fixtures.ts';
import { imageRecord } from './image-record.ts';
import { recordRdf } from './record-rdf.ts';
import { restoreView } from './restore-view.ts';

const digest = tinyDigest();
let hash: string | null = null;

beforeEach(async () => {
  hash = await digestHash(digest);
});

it('brings back the chart, the selection and the day', async () => {
  const store = createViewStore({ ...DEFAULT_CHOICES, tables: ['split', 'bars'] });
  const heading = document.body.appendChild(document.createElement('h3'));
  heading.id = 'chart-split';
  heading.scrollIntoView = vi.fn();
  const file = imageOf({ ...exportInput('split', ['mayor']), asOf: 'article', hash });
  expect(await restoreView(file, digest, store)).toBe(
    `Opened the view of the image: “${digest.charts.find(({ id }) => id === 'split')?.title}”.`,
  );
  // The image showed the chart, not its table; other tables stay.
  expect(store.getState()).toMatchObject({ selected: ['mayor'], asOf: 'article', tables: ['bars'] });
  expect(heading.scrollIntoView).toHaveBeenCalled();
});

it('brings back that only what is tied was shown, and shows all again for an image that left nothing out', async () => {
  const store = createViewStore(DEFAULT_CHOICES);
  const input = { ...exportInput('split', ['mayor']), hash };
  await restoreView(imageOf({ ...input, only: true }), digest, store);
  expect(store.getState()).toMatchObject({ selected: ['mayor'], only: true });
  await restoreView(imageOf(input), digest, store);
  expect(store.getState()).toMatchObject({ selected: ['mayor'], only: false });
});

it('says which digest an image is of, if not of this one, and changes nothing', async () => {
  const store = createViewStore(DEFAULT_CHOICES);
  const file = imageOf({
    ...exportInput('split', ['mayor'], { headline: 'Another flood' }),
    hash: 'b'.repeat(64),
  });
  expect(await restoreView(file, digest, store)).toBe(
    'Nothing was opened. The image was saved from another digest, or from another edition of this one: “Another flood”, 18 May 2024.',
  );
  expect(store.getState()).toMatchObject(DEFAULT_CHOICES);
});

it('goes by headline and day where the hash could not be computed', async () => {
  const store = createViewStore(DEFAULT_CHOICES);
  const same = imageOf({ ...exportInput('split', ['mayor']), hash: null });
  expect(await restoreView(same, digest, store)).toMatch(/^Opened/);
  const other = imageOf({ ...exportInput('split', [], { headline: 'Another flood' }), hash: null });
  expect(await restoreView(other, digest, store)).toMatch(
    /^Nothing was opened\. The image was saved from another/,
  );
});

it('selects no one who is not in the digest, and says so', async () => {
  const store = createViewStore(DEFAULT_CHOICES);
  const file = imageOf({ ...exportInput('split', ['mayor', 'nobody']), hash });
  expect(await restoreView(file, digest, store)).toMatch(
    /^Opened .* It names 1 person or body that this page does not hold; the rest is chosen\.$/,
  );
  expect(store.getState()).toMatchObject({ selected: ['mayor'], asOf: 'today', notes: [] });
});

it('says once what it opened, however many an image names', async () => {
  const store = createViewStore({ ...DEFAULT_CHOICES });
  const many = Array.from({ length: 400 }, (_, place) => `nobody-${place}`);
  const file = imageOf({ ...exportInput('split', ['mayor', ...many]), hash });
  expect(await restoreView(file, digest, store)).toContain('It names 400 people and bodies that this page');
  expect(store.getState()).toMatchObject({ selected: ['mayor'], notes: [] });
});

function imageOf(input: ExportInput): Blob {
  const record = imageRecord(input, { shape: 'page', theme: 'light', background: true });
  return new Blob([`<svg>${recordRdf(record)}</svg>`]);
}
