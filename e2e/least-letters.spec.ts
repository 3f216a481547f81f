import { FIRST_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';
import { sideways, WIDTHS } from './support/widths.ts';

// The reader's own setting of Chromium, no letter smaller than 30 pixels: it is in no em and no rem.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=minimumFontSize=30'],
    });
  },
});

test('with no letter smaller than 30 pixels the page does not scroll sideways at any width, and a live chart is as wide as the static one', async ({
  page,
}) => {
  await page.goto('/?as-of=article');
  const drawing = dashboard(page).drawing(FIRST_CHART);
  await drawing.hover();
  await expect(drawing.locator('.live-chart')).toBeVisible();
  const widths = () =>
    drawing.evaluate((plot) =>
      [...plot.querySelectorAll('.static-chart, .live-chart')]
        .map((each) => Math.round(each.getBoundingClientRect().width))
        .filter((each) => each > 0),
    );
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(async () => new Set(await widths()).size, `${width} pixels`).toBe(1);
    expect.soft(await sideways(page), `${width} pixels`).toEqual([]);
  }
});
