import { spawnSync } from 'node:child_process';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { digest, wordsOfChart } from './support/bundled-digest.ts';
import { faultsOfTexts } from './support/chart-texts.ts';
import { choose, openPanel, saved, savedBy, withoutMark } from './support/downloads.ts';
import {
  difference,
  drawnByBrowser,
  drawnByResvg,
  drawnByRsvg,
  inkOf,
  withoutText,
} from './support/pictures.ts';
import { factsOfSvg, spaceless, withoutOneMark, wordsOverChart } from './support/saved-svg.ts';
import { expect, test } from './support/test.ts';

for (const chart of digest.charts) {
  test.describe(`the chart “${chart.id}”`, () => {
    test('as SVG: a whole drawing that needs nothing from outside, every number with its qualifier, and the source', async ({
      page,
    }) => {
      await page.goto('/');
      const { name, text } = await saved(page, chart.title, 'svg');
      expect(name).toMatch(new RegExp(`^${chart.id}-2025-01-11-page-1200x\\d+\\.svg$`));
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
      const { words, description } = facts;
      expect(words).toContain('Source: Newsday, Associated Press');
      expect(words).toContain('not updated');
      expect(words).not.toContain('Selection');
      expect(spaceless(words)).toContain(spaceless(chart.title));
      for (const part of wordsOfChart(chart)) {
        expect(spaceless(words), part).toContain(spaceless(part));
        // A sentence begins with a capital.
        expect(description.toLowerCase(), part).toContain(part.toLowerCase());
      }
    });

    test('as PNG: twice the size of the SVG, and drawn', async ({ page }) => {
      await page.goto('/');
      const svg = await saved(page, chart.title, 'svg');
      const { width, height } = await factsOfSvg(page, svg.text);
      const { name, bytes } = await saved(page, chart.title, 'png');
      expect(name).toBe(`${chart.id}-2025-01-11-page-2400x${2 * Number(height)}.png`);
      const png = PNG.sync.read(bytes);
      expect([png.width, png.height]).toEqual([2 * Number(width), 2 * Number(height)]);
      expect(inkOf(png)).toBeGreaterThan(0.03);
      expect([...png.data.subarray(0, 4)]).toEqual([0xfb, 0xf9, 0xf4, 0xff]);
    });

    test('as PDF: one page, its words as text', async ({ page }) => {
      await page.goto('/');
      const { name, bytes } = await saved(page, chart.title, 'pdf');
      expect(name).toMatch(new RegExp(`^${chart.id}-2025-01-11-page-318x\\d+mm\\.pdf$`));
      expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
      test.skip(spawnSync('pdftotext', ['-v']).error !== undefined, 'pdftotext is not installed');
      // As they are written, which is how they are copied and read out: beside an axis the program guesses columns.
      const { stdout, stderr } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: bytes });
      expect(stderr.toString()).toBe('');
      // Each page ends with a form feed.
      expect(stdout.toString().match(/\f/g)).toHaveLength(1);
      const words = spaceless(stdout.toString());
      for (const part of [chart.title, 'Source: Newsday, Associated Press', ...wordsOfChart(chart)]) {
        expect(words, part).toContain(spaceless(part));
      }
      // The minus sign, which code page 1252 has not.
      if (chart.kind === 'breakdown')
        expect(words).toContain('about250−morethan100−roughly100=atmostabout50');
    });

    test('in every shape no words stand over others, over the chart or out of the picture', async ({
      page,
    }) => {
      await page.goto('/?actor=hamas,qatar,egypt,israel');
      const panel = await openPanel(page, chart.title);
      const save = panel.getByRole('button', { name: /^Save/ });
      const drawing = await page.context().newPage();
      const refused: string[] = [];
      await expect(panel.getByRole('radio', { name: 'As on the page' })).toBeVisible();
      for (const shape of ['As on the page', 'Wide', 'Square', 'Tall', 'Social card'] as const) {
        if ((await panel.getByRole('radio', { name: shape }).count()) === 0) {
          refused.push(shape);
          continue;
        }
        await choose(panel, 'svg', { shape });
        const { text } = await savedBy(page, save);
        await drawing.setContent(`<body style="margin:0">${text.replace(/^<\?xml[^>]*\?>/, '')}</body>`);
        expect(await faultsOfTexts(drawing.locator('body > svg')), shape).toEqual([]);
        expect(await wordsOverChart(drawing), shape).toEqual([]);
      }
      // A shape that is too small for a chart's words is not offered.
      if (chart.kind !== 'timeline') expect(refused).toEqual([]);
    });

    test('the selection in force is in the image’s words and in the name of the file', async ({ page }) => {
      await page.goto('/?actor=hamas');
      const { name, text } = await saved(page, chart.title, 'svg');
      expect(name).toMatch(new RegExp(`^${chart.id}-hamas-2025-01-11-page-1200x\\d+\\.svg$`));
      const { words } = await factsOfSvg(page, text);
      const notice = spaceless('Tied to Hamas');
      expect(spaceless(words)).toContain(notice);
      const without = await saved(page, chart.title, 'svg', { selection: false });
      expect(without.name).toMatch(new RegExp(`^${chart.id}-2025-01-11-page-1200x\\d+\\.svg$`));
      expect(spaceless((await factsOfSvg(page, without.text)).words)).not.toContain(notice);
      const csv = await saved(page, chart.title, 'csv');
      expect(csv.name).toBe(`${chart.id}-hamas-2025-01-11.csv`);
      const { data } = Papa.parse<Record<string, string>>(withoutMark(csv).trimEnd(), { header: true });
      for (const row of data) expect(row.selected).toMatch(/^(yes|no)$/);
      expect(data.some((row) => row.selected === 'yes')).toBe(true);
    });

    // Both programs drew the same marks to the pixel when this was written, but for the smoothing of edges and of a
    // breakdown's slanting lines; one mark missing, be it a disc, is more than this of its tile. Of the words, whose
    // letters come from each program's own fonts, only that as much is drawn can be asked.
    const TOLERANCE = chart.kind === 'breakdown' ? 0.08 : 0.01;
    const TOLERANCE_OF_WHOLE = 0.01;

    test('resvg and librsvg draw the SVG as the browser does', async ({ page }) => {
      await page.goto('/');
      const { text } = await saved(page, chart.title, 'svg');
      const marks = withoutText(text);
      const [drawn, whole] = [await drawnByBrowser(page, marks), await drawnByBrowser(page, text)];
      expect(inkOf(drawn)).toBeGreaterThan(0.005);
      const programs = [
        drawnByResvg,
        ...(spawnSync('rsvg-convert', ['--version']).error ? [] : [drawnByRsvg]),
      ];
      if (programs.length === 1) console.log('rsvg-convert is not installed: only resvg was asked');
      for (const drawnBy of programs) {
        const apart = difference(drawn, drawnBy(marks));
        expect(apart.worstTile).toBeLessThan(TOLERANCE);
        expect(apart.whole).toBeLessThan(TOLERANCE_OF_WHOLE);
        expect(inkOf(drawnBy(text))).toBeGreaterThan(0.7 * inkOf(whole));
      }
      // The measure is no good if it passes over a bar or a disc that is not there.
      expect(difference(drawn, drawnByResvg(withoutOneMark(marks))).worstTile).toBeGreaterThan(TOLERANCE);
    });
  });
}
