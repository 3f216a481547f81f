import { createHash } from 'node:crypto';
import exifr from 'exifr';
import Papa from 'papaparse';
import { figureIdsOf } from '../src/digest/chart-figures.ts';
import {
  digest,
  FIRST_CHART,
  HOSTAGES_CHART,
  quantityOf,
  quotesOf,
  speakerOf,
} from './support/bundled-digest.ts';
import { saved, withoutMark } from './support/downloads.ts';
import { expect, test } from './support/test.ts';

for (const chart of digest.charts) {
  test.describe(`the chart “${chart.id}”`, () => {
    test('as JSON: the rows with their source and the digest’s hash', async ({ page, baseURL }) => {
      await page.goto('/?actor=hamas');
      const { name, text } = await saved(page, chart.title, 'json');
      expect(name).toBe(`${chart.id}-hamas-2025-01-11.json`);
      const csv = await saved(page, chart.title, 'csv');
      const rows = Papa.parse(withoutMark(csv).trimEnd(), { header: true }).data.length;
      const data = JSON.parse(text) as { rows: unknown[] };
      expect(data).toMatchObject({
        chart: { id: chart.id, title: chart.title },
        digest: { sha256: hashOfDigest() },
        source: { publisher: 'Newsday', published: '2025-01-11' },
        selected: ['hamas'],
        link: `${baseURL}?actor=hamas#chart-${chart.id}`,
      });
      expect(data.rows).toHaveLength(rows);
    });

    test('as CSV: a row for each mark, with its words', async ({ page }) => {
      await page.goto('/');
      const file = await saved(page, chart.title, 'csv');
      const { name } = file;
      const text = withoutMark(file);
      expect(name).toBe(`${chart.id}-2025-01-11.csv`);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      const { data, errors, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
      expect(errors).toEqual([]);
      if (chart.kind === 'timeline') {
        expect(data).toHaveLength(digest.events.length + 1);
        for (const event of digest.events) {
          const row = data.find(({ label }) => label === event.label);
          expect(row?.date).toBe(event.whenWords ?? event.when);
          expect(row?.date_our_reading).toBe(event.whenWords === undefined ? '' : event.when);
          for (const { quote } of quotesOf(event)) expect(row?.quote).toContain(quote);
        }
        return;
      }
      expect(meta.fields).toEqual(
        expect.arrayContaining(['label', 'qualifier', 'value', 'said_by', 'as_of', 'quote', 'paragraph']),
      );
      const ids = figureIdsOf(chart);
      expect(data).toHaveLength(ids.length);
      for (const [place, id] of ids.entries()) {
        const figure = digest.figures.find((each) => each.id === id);
        if (!figure) throw new Error(`no figure ${id}`);
        const row = data[place];
        expect(row?.label).toBe(figure.label);
        expect(`${row?.qualifier} ${row?.value}`).toBe(quantityOf(figure).replace(/,/g, ''));
        expect(row?.said_by).toBe(speakerOf(figure));
        expect(row?.as_of).toBe(figure.asOf);
        for (const { quote, paragraph } of quotesOf(figure)) {
          expect(row?.quote).toContain(quote);
          expect(row?.paragraph).toContain(String(paragraph));
        }
      }
    });
  });
}

test('a PNG says to other programs what it shows, whose it is, and how to get back', async ({
  page,
  baseURL,
}) => {
  await page.goto('/?actor=hamas');
  const { bytes } = await saved(page, HOSTAGES_CHART, 'png', { scale: 1 });
  // An independent reader of metadata, which knows no word of ours.
  const { dc, digest: ours } = await exifr.parse(bytes, { xmp: true, tiff: false, mergeOutput: false });
  expect(dc.title.value).toBe(HOSTAGES_CHART);
  expect(dc.description.value).toContain('of them: more than 100 hostages freed');
  expect(dc.source).toContain('Newsday, Associated Press, 11 January 2025. https://');
  expect(dc.identifier).toBe(`${baseURL}?actor=hamas#chart-hostages`);
  expect(ours.hash).toBe(hashOfDigest());
  const receipts = ours.receipts.join('\n');
  const shown = digest.figures.filter(({ id }) => ['taken', 'held', 'freed'].includes(id));
  for (const { quote } of shown.flatMap(quotesOf)) expect(receipts).toContain(`“${quote}”`);
});

test('more than three actors are counted in the name of the file', async ({ page }) => {
  await page.goto('/?actor=hamas,qatar,egypt,israel');
  const { name } = await saved(page, FIRST_CHART, 'csv');
  // With the people and parts of Israel, of Hamas and of the mediators, who are chosen with them.
  expect(name).toBe('people-killed-13-actors-2025-01-11.csv');
});

/** The digest's hash worked out by other means than the page's. */
function hashOfDigest(): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };
  return createHash('sha256')
    .update(JSON.stringify(sorted(digest)))
    .digest('hex');
}
