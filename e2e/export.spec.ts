import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import exifr from 'exifr';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { figureIdsOf } from '../src/digest/chart-figures.ts';
import { digest, quantityOf, quotesOf, speakerOf, wordsOfChart } from './support/bundled-digest.ts';
import { faultsOfTexts } from './support/chart-texts.ts';
import { dashboard } from './support/dashboard.ts';
import { choose, openPanel, type SavedFile, saved, savedBy } from './support/downloads.ts';
import {
  difference,
  drawnByBrowser,
  drawnByResvg,
  drawnByRsvg,
  inkOf,
  withoutText,
} from './support/pictures.ts';
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

const HOSTAGES = digest.charts[1]?.title ?? '';

const SIZES = {
  'As on the page': [1200, null],
  Wide: [1600, 900],
  Square: [1080, 1080],
  Tall: [1080, 1920],
  'Social card': [1200, 630],
} as const;

for (const [shape, [width, height]] of Object.entries(SIZES) as [
  keyof typeof SIZES,
  readonly [number, number | null],
][]) {
  test(`the shape “${shape}” has its size, in every colour and without a ground`, async ({ page }) => {
    await page.goto('/');
    const panel = await openPanel(page, HOSTAGES);
    const save = panel.getByRole('button', { name: /^Save/ });
    for (const [colours, paper, ink] of [
      ['Light', 'fbf9f4', '1b1a17'],
      ['Dark', '161512', 'ece7da'],
    ] as const) {
      await choose(panel, 'png', { shape, scale: 1, colours });
      const { bytes } = await savedBy(page, save);
      expect(sizeOf(bytes)).toEqual([width, height ?? expect.any(Number)]);
      const png = PNG.sync.read(bytes, { checkCRC: true });
      expect(colourAt(png, 1, 1)).toBe(`${paper}ff`);
      expect(colourAt(png, width / 2, rowOfRule(png, paper))).toBe(`${ink}ff`);
      expect(inkOf(png)).toBeGreaterThan(0.03);
    }
    await choose(panel, 'png', { scale: 1, background: false });
    expect(colourAt(PNG.sync.read((await savedBy(page, save)).bytes), 1, 1)).toMatch(/00$/);
  });
}

test('a picture is twice or four times as large where that is chosen', async ({ page }) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES);
  for (const scale of [2, 4] as const) {
    await choose(panel, 'png', { shape: 'Square', scale });
    const { bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
    expect(sizeOf(bytes)).toEqual([1080 * scale, 1080 * scale]);
  }
});

test('a selection that touches nothing of a chart leaves its picture as it is', async ({ page }) => {
  await page.goto('/');
  const plain = await saved(page, HOSTAGES, 'svg');
  await page.goto('/?actor=abdel-kareem-hana');
  const panel = await openPanel(page, HOSTAGES);
  await choose(panel, 'svg');
  await expect(panel.getByRole('checkbox', { name: /^Highlight/ })).toHaveCount(0);
  const chosen = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
  expect(chosen.name).toBe(plain.name);
  const drawn = (text: string) => text.replace(/<metadata>.*<\/metadata>/s, '');
  expect(drawn(chosen.text)).toBe(drawn(plain.text));
});

test('the size that will be saved stands at the button, and choosing a format moves nothing', async ({
  page,
}) => {
  await page.goto('/?actor=hamas');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const panel = await openPanel(page, HOSTAGES);
    const save = panel.getByRole('button', { name: /^Save/ });
    await choose(panel, 'png', { shape: 'Square' });
    await expect(save).toHaveText('Save PNG 2160 × 2160 pixels');
    await expect(panel.getByRole('checkbox', { name: 'Highlight what is tied to Hamas' })).toBeChecked();
    const places = () =>
      panel.getByRole('radio').evaluateAll((radios) =>
        radios.map((radio) => {
          const top = radio.closest('.export-panel')?.getBoundingClientRect().top ?? 0;
          return Math.round(radio.getBoundingClientRect().top - top);
        }),
      );
    const before = await places();
    for (const format of ['svg', 'pdf', 'csv', 'json'] as const) {
      await choose(panel, format);
      await expect(panel.locator('[aria-busy="false"]')).toBeVisible();
      expect(await places(), `${format} at ${width}`).toEqual(before);
    }
    await page.keyboard.press('Escape');
  }
});

test('a PDF is as wide as a newspaper’s columns where that is chosen', async ({ page }) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES);
  await expect(panel.getByRole('radio', { name: '2 columns' })).toBeDisabled();
  await choose(panel, 'pdf');
  await panel.getByRole('radio', { name: '2 columns' }).check();
  const { name, bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
  expect(name).toMatch(/^hostages-2025-01-11-column2-104x\d+mm\.pdf$/);
  const width = Number(/\/MediaBox \[\s*0 0 ([\d.]+)/.exec(bytes.toString('latin1'))?.[1]);
  expect((width * 25.4) / 72).toBeCloseTo(104, 0);
});

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
    const panel = await openPanel(page, HOSTAGES);
    await choose(panel, 'png', { shape: 'Square', scale: 1, colours: 'Dark', background: false });
    for (const format of ['png', 'svg', 'pdf', 'csv', 'json'] as const) {
      await choose(panel, format);
      const { bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
      texts.push(bytes.toString('base64'));
    }
    files.push(texts);
  }
  expect(files[0]?.map((each) => each.length)).toEqual(files[1]?.map((each) => each.length));
  expect(files[0]).toEqual(files[1]);
});

test('a PNG says to other programs what it shows, whose it is, and how to get back', async ({
  page,
  baseURL,
}) => {
  await page.goto('/?actor=hamas');
  const { bytes } = await saved(page, HOSTAGES, 'png', { scale: 1 });
  // An independent reader of metadata, which knows no word of ours.
  const { dc, digest: ours } = await exifr.parse(bytes, { xmp: true, tiff: false, mergeOutput: false });
  expect(dc.title.value).toBe(HOSTAGES);
  expect(dc.description.value).toContain('of them: more than 100 hostages freed');
  expect(dc.source).toContain('Newsday, Associated Press, 11 January 2025. https://');
  expect(dc.identifier).toBe(`${baseURL}?actor=hamas#chart-hostages`);
  expect(ours.hash).toBe(hashOfDigest());
  const receipts = ours.receipts.join('\n');
  const shown = digest.figures.filter(({ id }) => ['taken', 'held', 'freed'].includes(id));
  for (const { quote } of shown.flatMap(quotesOf)) expect(receipts).toContain(`“${quote}”`);
});

test('the preview is the file that is saved', async ({ page }) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES);
  await choose(panel, 'svg', { shape: 'Wide' });
  const { bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
  const preview = panel.getByRole('img');
  await expect(preview).toHaveAttribute('alt', /^Preview\./);
  const [seen, width] = await preview.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return [canvas.toDataURL(), image.naturalWidth] as const;
  });
  expect(width).toBe(1600);
  const shown = PNG.sync.read(Buffer.from(seen.split(',')[1] ?? '', 'base64'));
  expect(difference(shown, await drawnByBrowser(page, bytes.toString('utf8'))).whole).toBeLessThan(0.01);
});

test('saving says under which name, in words that are announced; the name can be changed', async ({
  page,
}) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES);
  await choose(panel, 'svg');
  const save = panel.getByRole('button', { name: /^Save/ });
  await savedBy(page, save);
  await expect(panel.getByRole('status').filter({ hasText: 'save' })).toHaveText(
    /^Given to your browser to save as hostages-2025-01-11-page-1200x\d+\.svg\. If no file comes, press and hold/,
  );
  await panel.getByRole('textbox', { name: 'File name' }).fill('Für die Seite 3: Geiseln/neu');
  expect((await savedBy(page, save)).name).toBe('fur-die-seite-3-geiseln-neu.svg');
});

test('the panel is all keyboard’s: Escape closes it and the focus returns', async ({ page }) => {
  await page.goto('/');
  const button = dashboard(page).saveButton(HOSTAGES);
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: /^Save/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('radio', { name: 'PNG' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('more than three actors are counted in the name of the file', async ({ page }) => {
  await page.goto('/?actor=hamas,qatar,egypt,israel');
  const { name } = await saved(page, digest.charts[0]?.title ?? '', 'csv');
  // With the people and parts of Israel, of Hamas and of the mediators, who are chosen with them.
  expect(name).toBe('people-killed-13-actors-2025-01-11.csv');
});

test('all charts go into one zip, and what cannot is named', async ({ page }) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES);
  await choose(panel, 'svg', { shape: 'Social card' });
  const { name, bytes } = await savedBy(page, panel.getByRole('button', { name: 'All charts as one zip' }));
  expect(name).toBe('charts-2025-01-11.zip');
  // Each name stands twice: before its file, and in the list at the end.
  const names = [...new Set(bytes.toString('latin1').match(/[\w-]+-2025-01-11[\w-]*\.svg/g))];
  expect(names.slice(0, 2)).toEqual([
    'people-killed-2025-01-11-card-1200x630.svg',
    'hostages-2025-01-11-card-1200x630.svg',
  ]);
  await expect(panel.getByRole('status').filter({ hasText: 'save' })).toHaveText(
    /^Given to your browser to save as charts-2025-01-11\.zip\. 2 files in it\. “What happened when, from the attack to the deadline” is not in it\. The shape/,
  );
  if (spawnSync('unzip', ['-v']).error === undefined) {
    const file = test.info().outputPath('charts.zip');
    writeFileSync(file, bytes);
    expect(spawnSync('unzip', ['-t', file]).stdout.toString()).toContain('No errors detected');
  }
});

test('the image, its alt text and its credit line can be copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES);
  await panel.getByRole('button', { name: 'Copy image' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
  await panel.getByRole('button', { name: /^Copy ?: Alt text/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Breakdown: Hostages taken/);
  await panel.getByRole('button', { name: /^Copy ?: Credit line/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(
      `Source: Newsday, Associated Press, 11 January 2025. Chart: “${digest.headline}”, a digest of that article. ${baseURL}#chart-hostages`,
    );
});

test('the system’s share sheet is offered the file where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.[0]?.type === 'image/png',
      share: async ({ files }: ShareData) => {
        document.title = files?.[0]?.name ?? '';
      },
    });
  });
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES);
  await panel.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(/^hostages-2025-01-11-page-2400x\d+\.png$/);
});

test('what saving needs is fetched when the panel opens, and what a PDF needs when one is asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\/(\w[\w-]*)-[\w-]{8}\.js$/, '$1')));
  await page.goto('/', { waitUntil: 'networkidle' });
  await dashboard(page).actor('Hamas').check();
  expect(asked.filter((each) => /ExportDialog|make-pdf|restore-view/.test(each))).toEqual([]);
  const panel = await openPanel(page, HOSTAGES);
  await expect(panel.getByRole('img')).toBeVisible();
  expect(asked).toContain('ExportDialog');
  expect(asked).not.toContain('make-pdf');
  await choose(panel, 'pdf');
  await expect(panel.getByRole('button', { name: 'Save PDF' })).toBeEnabled();
  expect(asked).toContain('make-pdf');
});

test.describe('where what is needed does not come', () => {
  test.use({ allowedConsole: [/Failed to load resource|preload/] });

  test('the page says so, and a second press opens the panel', async ({ page }) => {
    await page.goto('/');
    await page.route(/ExportDialog/, (route) => route.abort());
    await dashboard(page).saveButton(HOSTAGES).click();
    await expect(dashboard(page).chart(HOSTAGES)).toContainText('What saves the chart could not be loaded.');
    await page.unroute(/ExportDialog/);
    await openPanel(page, HOSTAGES);
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  });

  test('the panel says so, and another format is still there', async ({ page }) => {
    await page.goto('/');
    await page.route(/make-pdf/, (route) => route.abort());
    const panel = await openPanel(page, HOSTAGES);
    await choose(panel, 'pdf');
    await expect(panel).toContainText(
      'It could not be made: what it needs could not be loaded. Check the connection and choose again.',
    );
    await choose(panel, 'svg');
    expect((await savedBy(page, panel.getByRole('button', { name: /^Save/ }))).name).toMatch(
      /^hostages-2025-01-11-page-1200x\d+\.svg$/,
    );
  });
});

test.describe('where the browser makes no picture', () => {
  for (const { name, script, said } of [
    {
      name: 'nothing is there that packs it',
      script: 'delete window.CompressionStream;',
      said: 'This browser made no PNG of the picture. Save the SVG instead.',
    },
    {
      name: 'there is no canvas',
      script: 'HTMLCanvasElement.prototype.getContext = () => null;',
      said: 'This browser gives no canvas to draw on. Save the SVG instead.',
    },
    {
      name: 'the canvas stays blank',
      script: 'CanvasRenderingContext2D.prototype.drawImage = () => {};',
      said: 'The picture is larger than this browser can draw. Save the SVG instead.',
    },
  ]) {
    test(`a message says so, nothing is saved and nothing is lost: ${name}`, async ({ page }) => {
      await page.addInitScript({ content: script });
      await page.goto('/?actor=hamas');
      const panel = await openPanel(page, HOSTAGES);
      await expect(panel).toContainText(said);
      await expect(panel.getByRole('button', { name: /^Save/ })).toBeDisabled();
      await choose(panel, 'svg');
      expect((await savedBy(page, panel.getByRole('button', { name: /^Save/ }))).name).toMatch(
        /^hostages-hamas-2025-01-11-page-1200x\d+\.svg$/,
      );
      await page.keyboard.press('Escape');
      await expect(dashboard(page).actor('Hamas')).toBeChecked();
    });
  }

  test('a size past the browser’s limit steps down and says so', async ({ page }) => {
    await page.addInitScript({
      content: `const draw = CanvasRenderingContext2D.prototype.drawImage;
        CanvasRenderingContext2D.prototype.drawImage = function (...all) { if (this.canvas.width <= 3200) draw.apply(this, all); };`,
    });
    await page.goto('/');
    const panel = await openPanel(page, HOSTAGES);
    await choose(panel, 'png', { shape: 'Wide', scale: 4 });
    await expect(panel).toContainText(
      'At 4× the picture is larger than this browser can draw: it is made at 2×.',
    );
    const { bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
    expect(bytes.readUInt32BE(16)).toBe(3200);
  });

  test('a closed clipboard is said, and so is one that takes no images', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto('/');
    const panel = await openPanel(page, HOSTAGES);
    await panel.getByRole('button', { name: 'Copy image' }).click();
    const said = panel.getByRole('status').filter({ hasText: /./ });
    await expect(said).toHaveText(
      'Nothing was copied. The browser keeps its clipboard closed: allow it, or save the image.',
    );
    await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await panel.getByRole('button', { name: 'Copy image' }).click();
    await expect(said).toHaveText('This browser cannot copy images. Save it instead.');
  });
});

/** The words beside a picture's chart, its title, key and foot, that reach into the chart. */
function wordsOverChart(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chart = document.querySelector('svg > g:has([data-row])')?.getBoundingClientRect();
    if (chart === undefined) return ['there is no chart'];
    return [...document.querySelectorAll('svg > text')]
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < chart.right && right > chart.left && top < chart.bottom && bottom > chart.top;
      })
      .map(({ textContent }) => textContent ?? '');
  });
}

/** `rrggbbaa` */
/** The width and height, in pixels, that a PNG says it has. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function colourAt({ data, width }: PNG, x: number, y: number): string {
  const at = 4 * (Math.round(y) * width + Math.round(x));
  return data.subarray(at, at + 4).toString('hex');
}

/** The middle of the rule over the title: the first pixels down the picture's middle that are not paper, and two more. */
function rowOfRule(png: PNG, paper: string): number {
  for (let y = 0; y < png.height; y += 1) if (colourAt(png, png.width / 2, y) !== `${paper}ff`) return y + 3;
  return 0;
}

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
