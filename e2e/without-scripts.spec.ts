import {
  attributionOf,
  digest,
  quantityOf,
  receiptQuotesOf,
  wordsOfChart,
} from './support/bundled-digest.ts';
import { faultsOfCharts } from './support/chart-texts.ts';
import { dashboard, receiptMarks, sectionOf } from './support/dashboard.ts';
import { spaceOut } from './support/space-out.ts';
import { expect, test } from './support/test.ts';
import { sideways } from './support/widths.ts';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('every figure stands there with its qualifier, its speaker and its date, and leads to its words', async ({
  page,
}) => {
  const { figure, figures } = dashboard(page);
  await expect(figures.getByRole('listitem')).toHaveCount(digest.figures.length);
  for (const each of digest.figures) {
    const tile = figure(each.label);
    await expect(tile, each.id).toContainText(quantityOf(each));
    await expect(tile, each.id).toContainText(attributionOf(each));
    const mark = receiptMarks(tile);
    const note = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`);
    await mark.click();
    // The browser opens the list as it goes there.
    await expect(note).toBeInViewport();
    await expect(note.locator('[translate]')).toHaveText(
      receiptQuotesOf(each).map(({ quote }) => `“${quote}”`),
    );
  }
});

test('every actor and every position stands there', async ({ page }) => {
  const { actors } = dashboard(page);
  for (const { name, role } of digest.actors) {
    await expect(actors.getByText(name, { exact: true }).filter({ visible: true }).first()).toBeVisible();
    if (role !== undefined) await expect(actors).toContainText(role);
  }
  const positions = page.getByRole('region', { name: 'Who wants what' });
  for (const { statement } of digest.positions) await expect(positions).toContainText(statement);
  for (const { label } of digest.issues) {
    await expect(sectionOf(page, 'Sticking points', 2)).toContainText(label);
  }
});

test('every chart is drawn, with all of its numbers, and its marks are a list for ears', async ({ page }) => {
  const { drawing, marks } = dashboard(page);
  for (const chart of digest.charts) {
    const svg = drawing(chart.title).locator('.static-chart:visible');
    await expect(svg).toHaveCount(1);
    const text = ((await svg.textContent()) ?? '').replaceAll(/\s/g, '');
    for (const words of wordsOfChart(chart)) {
      expect(text).toContain(words.replaceAll(' ', ''));
      await expect(marks(chart.title).filter({ hasText: words }).first()).toBeAttached();
    }
  }
});

for (const width of [360, 1280]) {
  test(`at ${width} pixels no words of a chart are cut or overlap in a reader’s own spacing, which needs the app to make room`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await spaceOut(page);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveCSS('letter-spacing', 'normal');
    expect(await faultsOfCharts(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  });
}

test('the deadline is said in the form that is true whenever it is read', async ({ page }) => {
  const { timer, deadline } = dashboard(page);
  await expect(timer).toHaveText('9 days left on 11 January 2025');
  await expect(deadline).toContainText('until the U.S. presidential inauguration, Monday 20 January 2025.');
  await expect(deadline).toContainText('Counted from Saturday 11 January 2025, the article’s day');
});

test('nothing is shown that cannot answer', async ({ page }) => {
  await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
});
