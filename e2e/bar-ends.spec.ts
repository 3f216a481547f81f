import type { Locator } from '@playwright/test';
import { inkOfBars } from './support/bar-ink.ts';
import { digest } from './support/bundled-digest.ts';
import { isLaidOut } from './support/chart-texts.ts';
import { dashboard } from './support/dashboard.ts';
import { choose, openPanel, savedBy } from './support/downloads.ts';
import { pathOfEmbed } from './support/embed-code.ts';
import { expect, test } from './support/test.ts';
import { resize, WIDTHS } from './support/widths.ts';

/** Of the axis: how far from its number a bar's ink may end. */
const MOST = 0.01;

// Many widths, and many pictures.
test.slow();

const values: Record<string, number> = Object.fromEntries(
  digest.figures.flatMap(({ id, quantity }) =>
    quantity !== undefined && 'value' in quantity ? [[id, quantity.value]] : [],
  ),
);
// The computed one, worked out by hand: about 250 less more than 100 less roughly 100.
values.gap = 50;

async function expectTrueEnds(svg: Locator, bars: number, where: string) {
  const ink = await inkOfBars(svg, values);
  expect(ink, where).toHaveLength(bars);
  for (const { row, end, number } of ink) {
    expect(
      Math.abs(end - number),
      `${where}: ${row} ends at ${end} of the axis, its number at ${number}`,
    ).toBeLessThan(MOST);
  }
}

for (const chart of digest.charts) {
  if (chart.kind === 'timeline') continue;
  const bars = chart.kind === 'breakdown' ? chart.parts.length : chart.figures.length;
  const seen = (drawing: Locator) => drawing.locator('.static-chart:visible');

  test.describe(`every bar of “${chart.id}” ends at its number`, () => {
    test.describe('before any script', () => {
      test.use({ javaScriptEnabled: false });

      test('on the page as it was built, at every width', async ({ page }) => {
        await page.goto('/');
        for (const width of WIDTHS) {
          await resize(page, width);
          await expectTrueEnds(seen(dashboard(page).drawing(chart.title)), bars, `at ${width}`);
        }
      });
    });

    test('in the embed, at every width', async ({ page }) => {
      await page.goto(pathOfEmbed(chart.id));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => isLaidOut(page.locator('.plot'))).toBe(true);
        await expectTrueEnds(seen(page.locator('.plot')), bars, `at ${width}`);
      }
    });

    test('on paper', async ({ page }) => {
      await page.goto('/');
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 718, height: 1000 });
      await expectTrueEnds(seen(dashboard(page).drawing(chart.title)), bars, 'on paper');
    });

    test('in the picture of every shape', async ({ page }) => {
      await page.goto('/');
      const panel = await openPanel(page, chart.title);
      const drawing = await page.context().newPage();
      for (const shape of ['As on the page', 'Wide', 'Square', 'Tall', 'Social card'] as const) {
        await choose(panel, 'svg', { shape });
        const { text } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
        await drawing.setContent(text.replace(/^<\?xml[^>]*\?>/, ''));
        await expectTrueEnds(drawing.locator('body > svg'), bars, shape);
      }
    });
  });
}
