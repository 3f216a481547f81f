import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectNothingWrong } from './support/axe.ts';
import { builtFiles, builtText } from './support/built-site.ts';
import { digest, FIRST_CHART, FIRST_CHART_ID, wordsOfChart } from './support/bundled-digest.ts';
import { faultsOfTexts, isLaidOut } from './support/chart-texts.ts';
import { contrastsOfDrawings } from './support/contrast.ts';
import { dashboard } from './support/dashboard.ts';
import { pathOfEmbed } from './support/embed-code.ts';
import { spaceOut } from './support/space-out.ts';
import { expect, test } from './support/test.ts';
import { sideways, WIDTHS } from './support/widths.ts';

/** For eyes only. */
function drawingOf(page: Page): Locator {
  return page.locator('.plot');
}

/** What ears hear of it. */
function marksOf(page: Page): Locator {
  return page.getByRole('list', { name: 'The marks of the chart' }).getByRole('listitem');
}

for (const chart of digest.charts) {
  test.describe(`the page of the chart “${chart.id}” alone`, () => {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
        test.use({ javaScriptEnabled });

        test('says all that the chart says, and opens its table', async ({ page }) => {
          const asked: string[] = [];
          page.on('request', (request) => asked.push(request.url()));
          await page.goto(pathOfEmbed(chart.id));
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(chart.title);
          const svg = drawingOf(page).locator('.static-chart:visible');
          await expect(svg).toHaveCount(1);
          const drawn = spaceless((await svg.textContent()) ?? '');
          const marks = marksOf(page);
          // Ears are told the marks alone, the drawing beside them is for eyes.
          await expect(page.getByRole('img')).toHaveCount(0);
          const said = (await marks.allTextContents()).join('; ');
          for (const words of wordsOfChart(chart)) {
            expect(drawn).toContain(spaceless(words));
            expect(said).toContain(words);
          }
          await page.getByText('Table, with the article’s words').click();
          const rows = page.getByRole('table').getByRole('row');
          await expect(rows.nth(1)).toBeVisible();
          expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page.url()]);
        });
      });
    }

    test('fits every width from 320 pixels on, with no words cut or over others, spaced out too', async ({
      page,
    }) => {
      await page.goto(pathOfEmbed(chart.id));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const drawing = drawingOf(page);
        await expect.poll(() => isLaidOut(drawing)).toBe(true);
        expect(await faultsOfTexts(drawing), `at ${width}`).toEqual([]);
        expect(await sideways(page), `at ${width}`).toEqual([]);
      }
      // So too where a reader's own style sets letters and words apart.
      await spaceOut(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => faultsOfTexts(drawingOf(page)), `spaced out, at ${width}`).toEqual([]);
        expect(await sideways(page), `spaced out, at ${width}`).toEqual([]);
      }
    });

    test('axe finds nothing wrong, and its words have contrast', async ({ page }) => {
      await page.goto(pathOfEmbed(chart.id));
      await page.getByText('Table, with the article’s words').click();
      await expectNothingWrong(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const measured = await contrastsOfDrawings(page);
        expect(measured.length).toBeGreaterThan(5);
        expect(measured.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      }
    });
  });
}

test('a selection in its address or in the page changes nothing on it, and nothing is kept', async ({
  page,
  context,
}) => {
  await page.goto('/?actor=hamas');
  await expect(dashboard(page).actor('Hamas')).toBeChecked();
  await page.goto(pathOfEmbed(FIRST_CHART_ID));
  const plain = await page.screenshot();
  await page.goto(`${pathOfEmbed(FIRST_CHART_ID)}?actor=hamas&table=${FIRST_CHART_ID}&as-of=article#actors`);
  await expect(page.locator('.embed')).not.toContainText('Hamas:');
  expect((await page.screenshot()).equals(plain)).toBe(true);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test('its table is a stop of the keyboard only where it has to be scrolled', async ({ page }) => {
  await page.goto(pathOfEmbed(FIRST_CHART_ID));
  await page.getByText('Table, with the article’s words').click();
  const table = page.getByRole('region', { name: `Table: ${FIRST_CHART}` });
  for (const [width, stop] of [
    [360, '0'],
    [1280, null],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => table.getAttribute('tabindex'), `${width} pixels`).toBe(stop);
  }
});

test('an address that asks for only what is tied leaves out the rest, and says how much to eyes and ears', async ({
  page,
}) => {
  await page.goto(`${pathOfEmbed('hostages')}?actor=hamas&only=these`);
  const words = 'Only what is tied to Hamas: 2 of 4 figures not shown.';
  await expect(page.getByText(words)).toBeVisible();
  const drawing = drawingOf(page);
  await expect(drawing.locator('.static-chart [data-row]:visible')).toHaveCount(2);
  await expect(marksOf(page)).toHaveText([/^about 250 hostages /, /^more than 100 /]);
  await page.getByText('Table, with the article’s words').click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(1 + 2);
  // No room is kept for what is left out, and nothing is said of it.
  const source = await page.locator('.source').boundingBox();
  const freed = await drawing.getByText('November 2023').last().boundingBox();
  expect((source?.y ?? 0) - (freed?.y ?? 0)).toBeLessThan(90);
  await expect(page.locator('.how:visible, .edge-key li:visible')).toHaveText(['arrow: more than']);
  await expect(page.getByRole('link', { name: /^The whole digest/ })).toHaveAttribute(
    'href',
    /\?actor=hamas&only=these#chart-hostages$/,
  );
  // Where nothing is tied, or the words are not ours, all stands.
  for (const query of ['?actor=qatar&only=these', '?actor=hamas&only=those', '?only=these']) {
    await page.goto(pathOfEmbed('hostages') + query);
    await expect(drawingOf(page).locator('.static-chart [data-row]:visible')).toHaveCount(4);
    await expect(page.getByText(/Only what is tied/)).toBeHidden();
  }
});

test('its links leave the frame: to the article, and to this chart among all', async ({ page, context }) => {
  await page.goto(pathOfEmbed(FIRST_CHART_ID));
  const article = page.getByRole('link', { name: /^Newsday/ });
  await expect(article).toHaveAttribute('href', digest.source.url ?? '');
  await expect(article).toHaveAttribute('rel', 'noopener noreferrer');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'The whole digest of this article (opens in a new tab)' }).click();
  const whole = await opened;
  await expect(dashboard(whole).headline).toBeVisible();
  expect(new URL(whole.url()).hash).toBe(`#chart-${FIRST_CHART_ID}`);
  await expect(whole.getByRole('heading', { name: FIRST_CHART })).toBeInViewport();
});

test('carries the exact policy, with one script of less than five kilobytes', () => {
  const pages = builtFiles().filter((path) => path.startsWith('embed/'));
  expect(pages).toEqual(digest.charts.map(({ id }) => pathOfEmbed(id)).toSorted());
  for (const path of pages) {
    const html = builtText(path);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.length).toBeLessThan(5000);
    // Written out once more, so that a change to it has to be meant.
    const policy = `default-src 'none'; script-src '${hash(scripts[0] ?? '')}'; style-src '${hash(style)}'; img-src data: blob:; connect-src 'none'; font-src 'none'; manifest-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
    expect(html).toContain(`<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
    expect(html.replace(`<style>${style}</style>`, '')).not.toMatch(/\son\w+=|\sstyle=|<style|<form|<button/);
    expect(html).toContain('<meta name="robots" content="noindex">');
  }
});

function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Words that a drawing breaks into lines, made comparable. */
function spaceless(words: string): string {
  return words.replace(/\s+/g, '');
}
