import { execFileSync, spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import {
  dateOf,
  digest,
  FIRST_CHART,
  quantityOf,
  receiptQuotesOf,
  speakerOf,
  wordsOfChart,
} from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

/** Pixels across what is printed, between the page's margins. */
const PRINTED = { A4: 703, Letter: 725 } as const;
const FORMATS = Object.keys(PRINTED) as readonly (keyof typeof PRINTED)[];
const EVERYTHING = `?actor=hamas&table=${digest.charts.map(({ id }) => id).join(',')}&receipt=figure/held`;

const BASES = [
  ...digest.figures,
  ...digest.events,
  ...digest.actors,
  ...digest.positions,
  ...digest.issues,
  ...digest.relations,
];

/** What paper has to say: each figure, each chart's title, each receipt, and where the article is. */
const WORDS = [
  ...digest.figures.flatMap((figure) => [
    quantityOf(figure),
    figure.label,
    speakerOf(figure),
    dateOf(figure.asOf, figure.asOfWords),
  ]),
  ...digest.charts.map(({ title }) => title),
  ...BASES.flatMap((basis) => receiptQuotesOf(basis).map(({ quote }) => quote)),
  digest.source.url ?? '',
];

function missing(text: string): string[] {
  return WORDS.filter((words) => !text.includes(withoutSpaces(words)));
}

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

/** The words on paper, in the order in which they are drawn, lines joined: without any spaces. */
async function onPaper(page: Page, format: keyof typeof PRINTED): Promise<string> {
  const input = await page.pdf({ format });
  return withoutSpaces(execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' }));
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test.describe('the words on paper', () => {
  test.skip(!hasPdftotext, 'pdftotext is not installed here, so what is printed is not read back');

  for (const format of FORMATS) {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(`${format}, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
        test.use({ javaScriptEnabled });

        test('hold every figure, every receipt and the source’s address, and nothing to press', async ({
          page,
        }) => {
          await page.goto('/');
          const text = await onPaper(page, format);
          expect(missing(text)).toEqual([]);
          const controls = ['Table', 'Save', 'Embed', 'Choose who', 'Select all', 'Find a person'];
          expect(controls.filter((each) => text.includes(withoutSpaces(each)))).toEqual([]);
          expect(text.includes('Nothingyoudohere')).toBe(false);
        });
      });
    }
  }

  test('are the same from a phone in the dark and from a desk', async ({ page, browser, baseURL }) => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto('/');
    // Once the app has said what day it is.
    await expect(dashboard(page).deadline).toContainText(', today,');
    const desk = await onPaper(page, 'A4');
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
      timezoneId: 'UTC',
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    const phone = await context.newPage();
    await phone.goto(baseURL ?? '');
    await expect(dashboard(phone).deadline).toContainText(', today,');
    expect((await onPaper(phone, 'A4')) === desk).toBe(true);
    await context.close();
  });

  test('say what is selected, and leave nothing out, whatever is open', async ({ page }) => {
    await page.goto('/');
    const plain = await onPaper(page, 'A4');
    await page.goto(`/${EVERYTHING}`);
    await expect(dashboard(page).receipt).toBeVisible();
    const words = withoutSpaces((await page.locator('.selection-words').textContent()) ?? '');
    expect(words).toContain('Hamas:');
    const selected = await onPaper(page, 'A4');
    expect(plain.includes(words)).toBe(false);
    expect(selected.split(words)).toHaveLength(2);
    expect(missing(selected)).toEqual([]);
  });

  test('no heading stands alone at the foot of a page, and of one chosen two pages are enough', async ({
    page,
  }) => {
    for (const [query, most] of [
      ['', 16],
      ['?actor=qatar&only=these', 2],
      ['?actor=hamas&only=these', 5],
    ] as const) {
      await page.goto(`/${query}`);
      await expect(dashboard(page).deadline).toContainText(', today,');
      const headings = await page
        .locator('h2, h3, .group-name, caption')
        .evaluateAll((all) => all.map((each) => (each.textContent ?? '').trim()));
      const input = await page.pdf({ format: 'A4' });
      const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
      const pages = text.split('\f').filter((each) => each.trim() !== '');
      expect(pages.length, query).toBeLessThanOrEqual(most);
      const last = pages.map(
        (each) =>
          each
            .trim()
            .replace(/\s*\d+\s*\/\s*\d+$/, '')
            .split('\n')
            .at(-1) ?? '',
      );
      expect(last.filter((words) => headings.includes(words.trim()))).toEqual([]);
    }
  });

  test('the page is as it was when it has been printed', async ({ page }) => {
    await page.goto('/');
    const folded = page.locator('details:not([open])');
    const before = await folded.count();
    expect(before).toBeGreaterThan(0);
    await page.pdf();
    await expect(folded).toHaveCount(before);
  });
});

test.describe('as print shows it', () => {
  test.use({ colorScheme: 'dark' });

  for (const format of FORMATS) {
    test(`every chart stands whole over its table, whatever the screen showed (${format})`, async ({
      page,
    }) => {
      await page.goto(`/${EVERYTHING}`);
      await expect(dashboard(page).receipt).toBeVisible();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: PRINTED[format], height: 1000 });
      const { chart, drawing } = dashboard(page);
      for (const each of digest.charts) {
        const svg = drawing(each.title).locator('.static-chart:visible');
        await expect(svg).toHaveCount(1);
        const text = withoutSpaces((await svg.textContent()) ?? '');
        for (const words of wordsOfChart(each)) expect(text).toContain(withoutSpaces(words));
        const table = chart(each.title).getByRole('table');
        await expect(table).toBeVisible();
        const [drawn, listed] = [await svg.boundingBox(), await table.boundingBox()];
        expect(listed?.y).toBeGreaterThan((drawn?.y ?? 0) + (drawn?.height ?? 0));
        for (const box of [drawn, listed]) {
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PRINTED[format]);
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        PRINTED[format],
      );
    });
  }

  test('nothing is shown that wants to be pressed, and the ink is dark on white', async ({ page }) => {
    await page.goto(`/${EVERYTHING}`);
    await expect(dashboard(page).receipt).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(
      page.locator(
        'button:visible, input:visible, dialog:visible, [role=dialog]:visible, .live-chart:visible',
      ),
    ).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(27, 26, 23)');
  });

  test('a chart that was turned to is printed as it stands', async ({ page }) => {
    await page.goto('/');
    const { chart, drawing } = dashboard(page);
    await chart(FIRST_CHART).hover();
    await expect(drawing(FIRST_CHART).locator('.live-chart')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(drawing(FIRST_CHART).locator('.live-chart')).toBeHidden();
    await expect(drawing(FIRST_CHART).locator('.static-chart:visible')).toHaveCount(1);
  });
});
