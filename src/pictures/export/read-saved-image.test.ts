import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it, test } from 'vitest';
import { exportInput } from './fixtures.ts';
import { imageRecord } from './image-record.ts';
import { withPngTexts } from './png-text.ts';
import { readSavedImage } from './read-saved-image.ts';
import { recordRdf } from './record-rdf.ts';
import { recordedPng } from './recorded-png.ts';
import { VIEW_KEYWORD } from './saved-view.ts';

const record = imageRecord(exportInput('split', ['mayor']), {
  shape: 'wide',
  theme: 'dark',
  background: true,
});
const blank = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
const png = recordedPng(blank, record);
const svg = `<svg><metadata>${recordRdf(record)}</metadata></svg>`;

const NO_VIEW =
  'Nothing was opened. It holds no view: it was not saved from such a page, or a program took out what it held.';
const BROKEN = 'Nothing was opened. What it holds of a view is broken.';

test.each([
  ['PNG', png],
  ['SVG', svg],
])('the view is read back from a %s', async (_, file) => {
  expect(await readSavedImage(new Blob([file]))).toEqual({ ok: true, saved: record.view });
});

it('is read from a headline that XML would take for its own', async () => {
  const headline = `& < > " ' ]]> </digest:view> &lt; \u{1F30A} غزة`;
  const view = { ...record.view, digest: { ...record.view.digest, headline } };
  const reading = await readSavedImage(new Blob([`<svg>${recordRdf({ ...record, view })}</svg>`]));
  expect(reading).toEqual({ ok: true, saved: view });
});

describe('what is not ours says so', () => {
  test.each<[string, BlobPart]>([
    ['an empty file', ''],
    ['a PNG from elsewhere', blank],
    ['a PNG cut in the middle of its record', png.slice(0, 200)],
    ['a PNG with one byte of its record changed', changed(png)],
    ['an SVG from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an SVG whose record has no end', svg.slice(0, svg.indexOf('</digest:view>'))],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
    ['a record past all size', withPngTexts(blank, [{ keyword: VIEW_KEYWORD, text: ' '.repeat(200_000) }])],
  ])('%s', async (_, file) => {
    expect(await readSavedImage(new Blob([file]))).toEqual({ ok: false, why: NO_VIEW });
  });
});

describe('what is forged is refused', () => {
  const { view, digest } = record.view;
  test.each<[string, unknown]>([
    ['no JSON', undefined],
    ['a list', []],
    ['a newer format', { ...record.view, format: 'article-digest-image/2' }],
    ['a field more', { ...record.view, script: 'alert(1)' }],
    ['a field less', { ...record.view, view: { chart: 'split', selected: [] } }],
    ['a chart that is no text', { ...record.view, view: { ...view, chart: { toString: 'x' } } }],
    ['an actor that is more', { ...record.view, view: { ...view, selected: ['a&as-of=article'] } }],
    ['actors past all number', { ...record.view, view: { ...view, selected: Array(6000).fill('a') } }],
    ['a day that is neither', { ...record.view, view: { ...view, asOf: 'tomorrow' } }],
    ['a hash that is none', { ...record.view, digest: { ...digest, hash: '<img>' } }],
  ])('%s', async (_, forged) => {
    const text = forged === undefined ? '{' : JSON.stringify(forged);
    const file = withPngTexts(blank, [{ keyword: VIEW_KEYWORD, text }]);
    expect(await readSavedImage(new Blob([file]))).toEqual({ ok: false, why: BROKEN });
  });

  it('also with names that objects inherit', async () => {
    const text = JSON.stringify(record.view).replace('{', '{"__proto__":{"ok":true},');
    const file = withPngTexts(blank, [{ keyword: VIEW_KEYWORD, text }]);
    expect((await readSavedImage(new Blob([file]))).ok).toBe(false);
  });

  it('and nested past all depth', async () => {
    const file = withPngTexts(blank, [{ keyword: VIEW_KEYWORD, text: '['.repeat(90_000) }]);
    expect(await readSavedImage(new Blob([file]))).toEqual({ ok: false, why: BROKEN });
  });
});

it('takes a PNG without its first byte for no drawing, though it holds the same words', async () => {
  const broken = png.slice();
  broken[0] = 0;
  expect(await readSavedImage(new Blob([broken]))).toMatchObject({ ok: false });
});

it('never throws, whatever is changed in a file', async () => {
  const change = fc.record({ at: fc.nat(png.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 20 }), fc.nat(png.length), async (changes, length) => {
      const bytes = png.slice(0, length);
      for (const { at, byte } of changes) if (at < length) bytes[at] = byte;
      const reading = await readSavedImage(new Blob([bytes]));
      if (reading.ok) expect(reading.saved).toEqual(record.view);
    }),
    { numRuns: 300 },
  );
});

/** With one letter of the chart's id another, and the checksum as it was. */
function changed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const at = Buffer.from(copy).indexOf('"chart":"split"');
  copy[at + 10] = 0x53;
  return copy;
}
