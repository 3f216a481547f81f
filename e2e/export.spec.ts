import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { digest, quantityOf, quotesOf, speakerOf, wordsOfChart } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { FORMATS, openMenu, type SavedFile, saved } from './support/downloads.ts';
import { difference, drawnByBrowser, drawnByResvg, inkOf, withoutText } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

for (const chart of digest.charts) {
  test.describe(`the chart “${chart.id}”`, () => {
    test('as SVG: a whole drawing that needs nothing from outside', async ({ page }) => {
      await page.goto('/');
      const { name, text } = await saved(page, chart.title, 'svg');
      expect(name).toBe(`${chart.id}-2025-01-11.svg`);
      const facts = await factsOfSvg(page, text);
      expect(facts.fault).toBeNull();
      expect(facts.root).toBe('http://www.w3.org/2000/svg svg');
      expect(facts.title).toBe(chart.title);
      expect(Number(facts.width)).toBeGreaterThanOrEqual(1000);
      expect(Number(facts.height)).toBeGreaterThan(200);
      expect(facts.twiceUsedIds).toEqual([]);
      expect(facts.elements).not.toContain('foreignObject');
      expect(facts.elements).not.toContain('style');
      expect(facts.elements).not.toContain('script');
      expect(facts.outsideReferences).toEqual([]);
      for (const alien of ['var(', 'currentColor', 'oklch(', ' style=', ' class=', 'NaN', 'undefined']) {
        expect(text, alien).not.toContain(alien);
      }
    });

    test('as SVG: every number with its qualifier, and the source, in the drawn words and the description', async ({
      page,
    }) => {
      await page.goto('/');
      const { text } = await saved(page, chart.title, 'svg');
      const { words, description } = await factsOfSvg(page, text);
      expect(words).toContain('Source: Newsday, Associated Press');
      expect(words).toContain('not updated');
      expect(words).not.toContain('Selection');
      expect(spaceless(words)).toContain(spaceless(chart.title));
      for (const part of wordsOfChart(chart)) {
        expect(spaceless(words), part).toContain(spaceless(part));
        expect(description, part).toContain(part);
      }
    });

    test('as PNG: twice the size of the SVG, and drawn', async ({ page }) => {
      await page.goto('/');
      const svg = await saved(page, chart.title, 'svg');
      const { width, height } = await factsOfSvg(page, svg.text);
      const { name, bytes } = await saved(page, chart.title, 'png');
      expect(name).toBe(`${chart.id}-2025-01-11.png`);
      const png = PNG.sync.read(bytes);
      expect([png.width, png.height]).toEqual([2 * Number(width), 2 * Number(height)]);
      expect(inkOf(png)).toBeGreaterThan(0.03);
      expect([...png.data.subarray(0, 4)]).toEqual([0xfb, 0xf9, 0xf4, 0xff]);
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
          expect(row?.date).toBe(event.when);
          for (const { quote } of quotesOf(event)) expect(row?.quote).toContain(quote);
        }
        return;
      }
      expect(meta.fields).toEqual(
        expect.arrayContaining(['label', 'qualifier', 'value', 'said_by', 'as_of', 'quote', 'paragraph']),
      );
      const ids = chart.kind === 'bars' ? chart.figures : [chart.whole, ...chart.parts];
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

    test('the selection in force is in the image’s words and in the name of the file', async ({ page }) => {
      await page.goto('/?actor=hamas');
      const { name, text } = await saved(page, chart.title, 'svg');
      expect(name).toBe(`${chart.id}-hamas-2025-01-11.svg`);
      const { words } = await factsOfSvg(page, text);
      expect(spaceless(words)).toContain(
        spaceless('Hamas: 6 of 10 figures, 3 of 11 events, 2 of 13 positions.'),
      );
      const csv = await saved(page, chart.title, 'csv');
      expect(csv.name).toBe(`${chart.id}-hamas-2025-01-11.csv`);
      const { data } = Papa.parse<Record<string, string>>(withoutMark(csv).trimEnd(), { header: true });
      for (const row of data) expect(row.selected).toMatch(/^(yes|no)$/);
      expect(data.some((row) => row.selected === 'yes')).toBe(true);
    });

    // Both programs drew the same marks to the pixel when this was written, edges' smoothing aside; one mark
    // missing, be it a disc of five pixels, is more than a hundredth of its tile. Of the words, whose letters
    // come from each program's own fonts, only that as much is drawn can be asked.
    const TOLERANCE = 0.01;

    test('resvg draws the SVG as the browser does', async ({ page }) => {
      await page.goto('/');
      const { text } = await saved(page, chart.title, 'svg');
      const marks = withoutText(text);
      const drawn = await drawnByBrowser(page, marks);
      expect(inkOf(drawn)).toBeGreaterThan(0.005);
      expect(difference(drawn, drawnByResvg(marks))).toBeLessThan(TOLERANCE);
      // The measure is no good if it passes over a bar or a disc that is not there.
      expect(difference(drawn, drawnByResvg(withoutOneMark(marks)))).toBeGreaterThan(TOLERANCE);
      const whole = await drawnByBrowser(page, text);
      expect(inkOf(drawnByResvg(text))).toBeGreaterThan(0.7 * inkOf(whole));
    });

    test('rsvg-convert draws the SVG as the browser does', async ({ page }) => {
      test.skip(spawnSync('rsvg-convert', ['--version']).status !== 0, 'rsvg-convert is not installed');
      await page.goto('/');
      const { text } = await saved(page, chart.title, 'svg');
      const rsvg = (svg: string) => PNG.sync.read(spawnSync('rsvg-convert', { input: svg }).stdout);
      const marks = withoutText(text);
      expect(difference(await drawnByBrowser(page, marks), rsvg(marks))).toBeLessThan(TOLERANCE);
      expect(inkOf(rsvg(text))).toBeGreaterThan(0.7 * inkOf(await drawnByBrowser(page, text)));
    });
  });
}

test('a phone in the dark and a desk in the light save the same bytes', async ({ page }) => {
  const files: string[][] = [];
  for (const { width, colorScheme } of [
    { width: 360, colorScheme: 'dark' },
    { width: 1600, colorScheme: 'light' },
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/?actor=hostages');
    const texts: string[] = [];
    for (const { title } of digest.charts) texts.push((await saved(page, title, 'svg')).text);
    files.push(texts);
  }
  expect(files[0]).toEqual(files[1]);
});

test('saving says under which name, in words that are announced', async ({ page }) => {
  await page.goto('/');
  const title = 'About 250 hostages taken, roughly 100 still held';
  await saved(page, title, 'svg');
  await expect(dashboard(page).chart(title).getByRole('status')).toHaveText(
    'Saved as hostages-2025-01-11.svg.',
  );
});

test('more than three actors are counted in the name of the file', async ({ page }) => {
  await page.goto('/?actor=hamas,qatar,egypt,israel');
  const { name } = await saved(page, digest.charts[0]?.title ?? '', 'csv');
  expect(name).toBe('people-killed-4-actors-2025-01-11.csv');
});

test.describe('where the browser makes no picture', () => {
  for (const { name, script, said } of [
    {
      name: 'toBlob gives nothing',
      script: 'HTMLCanvasElement.prototype.toBlob = function (give) { give(null); };',
      said: 'Nothing was saved. This browser made no PNG of the picture. Save the SVG instead.',
    },
    {
      name: 'there is no canvas',
      script: 'HTMLCanvasElement.prototype.getContext = () => null;',
      said: 'Nothing was saved. This browser gives no canvas to draw on. Save the SVG instead.',
    },
    {
      name: 'the canvas stays blank',
      script: 'CanvasRenderingContext2D.prototype.drawImage = () => {};',
      said: 'Nothing was saved. The picture is larger than this browser can draw. Save the SVG instead.',
    },
  ]) {
    test(`a message says so, nothing is saved and nothing is lost: ${name}`, async ({ page }) => {
      await page.addInitScript({ content: script });
      await page.goto('/?actor=hamas');
      let downloads = 0;
      page.on('download', () => {
        downloads += 1;
      });
      const title = digest.charts[1]?.title ?? '';
      const { chart, actor } = dashboard(page);
      await openMenu(page, title);
      await chart(title).getByRole('button', { name: FORMATS.png }).click();
      await expect(chart(title).getByRole('status')).toHaveText(said);
      expect(downloads).toBe(0);
      await expect(actor('Hamas')).toBeChecked();
      expect((await saved(page, title, 'svg')).name).toBe('hostages-hamas-2025-01-11.svg');
    });
  }
});

/** What an XML parser finds in an SVG file. Asked in a blank page, as ours allows no parsing of markup. */
async function factsOfSvg(page: Page, svg: string) {
  const blank = await page.context().newPage();
  const facts = await blank.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = file.documentElement;
    const all = [root, ...root.querySelectorAll('*')];
    const ids = all.map(({ id }) => id).filter((id) => id !== '');
    const references = all.flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => [
        ...(/(^|:)href$/.test(name) ? [value] : []),
        ...[...value.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1] ?? ''),
      ]),
    );
    return {
      fault: file.querySelector('parsererror')?.textContent ?? null,
      root: `${root.namespaceURI} ${root.localName}`,
      width: root.getAttribute('width'),
      height: root.getAttribute('height'),
      title: root.querySelector('title')?.textContent,
      description: root.querySelector('desc')?.textContent ?? '',
      words: [...root.querySelectorAll('text')].map((each) => each.textContent).join(' '),
      elements: [...new Set(all.map(({ localName }) => localName))],
      twiceUsedIds: ids.filter((id, place) => ids.indexOf(id) !== place),
      outsideReferences: references.filter((reference) => !ids.includes(reference.replace(/^#/, ''))),
    };
  }, svg);
  await blank.close();
  return facts;
}

/** A CSV file's text behind the mark by which Excel knows UTF-8. */
function withoutMark({ bytes }: SavedFile): string {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return bytes.subarray(3).toString('utf8');
}

/** Words that a drawing breaks into lines, made comparable. */
function spaceless(words: string): string {
  return words.replace(/\s+/g, '');
}

/** The drawing without the last of its bars, or the first of its discs. */
function withoutOneMark(svg: string): string {
  const bars = svg.match(/<rect data-part="(?:body|hatched)"[^>]*\/?>/g) ?? [];
  const discs = svg.match(/<circle\b[^>]*\/?>/g) ?? [];
  const mark = bars.at(-1) ?? discs[0];
  if (mark === undefined) throw new Error('the drawing has no mark to take out');
  return svg.replace(mark, '');
}
