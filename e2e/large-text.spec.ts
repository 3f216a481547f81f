import { faultsOfCharts } from './support/chart-texts.ts';
import { expect, test } from './support/test.ts';
import { resize, sideways, WIDTHS } from './support/widths.ts';

// The reader's own setting of the browser, twice the usual: it enlarges what is set in rem, and widths in media
// queries with it, as enlarging the root element from a script would not.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
    });
  },
});

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
});

test('with text twice as large, no words of a chart overlap or leave it at any width', async ({ page }) => {
  for (const width of WIDTHS) {
    await resize(page, width);
    expect.soft(await faultsOfCharts(page), `${width} pixels`).toEqual([]);
  }
});

test('with text twice as large, the page does not scroll sideways at any width', async ({ page }) => {
  for (const width of WIDTHS) {
    await resize(page, width);
    expect.soft(await sideways(page), `${width} pixels`).toEqual([]);
  }
});
