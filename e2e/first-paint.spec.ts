import type { Locator } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { APP_SCRIPT, holdBack } from './support/hold-back.ts';
import { expect, test } from './support/test.ts';

const RECHARTS = /\/LiveChart-[^/]+\.js$/;

test('Recharts is not loaded until a reader turns to a chart, and then nothing that is drawn is drawn anew', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/');
  const { drawing, actor } = dashboard(page);
  await actor('Hamas').check();
  expect(loaded.some((url) => APP_SCRIPT.test(url))).toBe(true);
  expect(loaded.some((url) => RECHARTS.test(url))).toBe(false);
  for (const { title } of digest.charts) {
    const drawn = () =>
      drawing(title)
        .locator('.static-chart')
        .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
    const before = await drawn();
    await drawing(title).hover();
    await expect(drawing(title).locator('.live-chart')).toBeVisible();
    expect(await drawn()).toEqual(before);
  }
  expect(loaded.some((url) => RECHARTS.test(url))).toBe(true);
});

for (const width of [360, 700, 1280]) {
  test(`each mark answers to the pointer where it is seen, at ${width} pixels, and when only some are left`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/?actor=hamas');
    const { drawing } = dashboard(page);
    for (const { title } of digest.charts) {
      await drawing(title).hover();
      await expect(drawing(title).locator('.live-chart')).toBeVisible();
      await expect.poll(() => answers(drawing(title))).toEqual({ marks: expect.any(Number), deaf: [] });
    }
    await page.goto('/?actor=hamas&only=these');
    const { title = '' } = digest.charts.at(-1) ?? {};
    await drawing(title).hover();
    await expect(drawing(title).locator('.live-chart')).toBeVisible();
    await expect.poll(() => answers(drawing(title))).toEqual({ marks: 5, deaf: [] });
  });
}

/** How many marks are seen, and those of which a part is seen where the pointer meets another mark or none. */
function answers(drawing: Locator) {
  return drawing.evaluate((plot) => {
    const shown = [...plot.querySelectorAll('.static-chart [data-row]')].filter((mark) =>
      mark.checkVisibility(),
    );
    const deaf = shown.flatMap((mark) => {
      mark.scrollIntoView({ block: 'center' });
      const parts = [...mark.querySelectorAll('[data-part="body"], [data-part="hatched"], circle, text, p')];
      return parts.flatMap((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        const met = document
          .elementFromPoint(left + width / 2, top + height / 2)
          ?.closest('.live-chart [data-receipt]');
        const key = mark.getAttribute('data-receipt');
        return met?.getAttribute('data-receipt') === key ? [] : [`${key}: ${part.outerHTML.slice(0, 80)}`];
      });
    });
    return { marks: shown.length, deaf };
  });
}

test('an actor can be chosen before the app has loaded, and nothing is lost when it takes over', async ({
  page,
}) => {
  const release = await holdBack(page, APP_SCRIPT);
  await page.goto('/');
  const { actor, selection, tableButton, chart, asOf, timer } = dashboard(page);
  const [first] = digest.charts;
  const title = first?.title ?? '';
  await actor('Hamas').check();
  await expect(selection).toContainText('Hamas: 6 of 9 figures');
  await expect(page).toHaveURL('/?actor=hamas');
  const number = dashboard(page)
    .figure('hostages whose bodies were recovered')
    .getByText('2', { exact: true });
  await expect(number).toHaveCSS('color', 'rgb(93, 89, 79)');
  // It is what is counted from until the app knows today, and so is checked already.
  await asOf('the article’s day').click();
  await tableButton(title).click();
  release();
  await expect(chart(title).getByRole('table')).toBeVisible();
  await expect(tableButton(title)).toHaveAttribute('aria-pressed', 'true');
  await expect(actor('Hamas')).toBeChecked();
  await expect(asOf('the article’s day')).toBeChecked();
  await expect(timer).toHaveText('9 days left on 11 January 2025');
  await expect(selection).toContainText('Hamas: 6 of 9 figures');
  await actor('Hamas').uncheck();
  await expect(selection).toHaveCount(0);
});

test('what is chosen before any script has come is taken up by the first', async ({ page }) => {
  const release = await holdBack(page, /\/first-[^/]+\.js$/);
  await page.goto('/', { waitUntil: 'commit' });
  const { actor, selection, asOf, timer } = dashboard(page);
  await actor('Hamas').check();
  await asOf('the article’s day').check();
  release();
  await expect(selection).toContainText('Hamas: 6 of 9 figures');
  await expect(timer).toHaveText('9 days left on 11 January 2025');
  await expect(page).toHaveURL('/?actor=hamas&as-of=article');
  await expect(actor('Hamas')).toBeChecked();
  await expect(asOf('the article’s day')).toBeChecked();
});

test('a pointer that rests on a chart as the app takes over has turned to it', async ({ page }) => {
  const release = await holdBack(page, APP_SCRIPT);
  await page.goto('/');
  const [first] = digest.charts;
  const drawing = dashboard(page).drawing(first?.title ?? '');
  await drawing.hover();
  release();
  await expect(drawing.locator('.live-chart')).toBeVisible();
});

test('what is typed into the search before the app has loaded is searched for when it has', async ({
  page,
}) => {
  const release = await holdBack(page, APP_SCRIPT);
  await page.goto('/');
  const { search, actors } = dashboard(page);
  await search.fill('barnea');
  release();
  await expect(actors.getByRole('checkbox')).toHaveCount(1);
  await expect(search).toHaveValue('barnea');
});

test('the headline stands where it will, before the deadline beside it has come', async ({ page }) => {
  await page.goto('/');
  const [whole, cut] = await page.evaluate(() => {
    const place = () => {
      const lines = document.createRange();
      lines.selectNodeContents(document.querySelector('h1') as Node);
      return JSON.stringify([...lines.getClientRects()]);
    };
    const before = place();
    document.querySelector('.deadline')?.remove();
    return [before, place()];
  });
  expect(cut).toBe(whole);
});

for (const width of [320, 360, 412, 600, 768, 1024, 1280]) {
  test(`nothing moves as the app takes over, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) + value,
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/');
    await expect(dashboard(page).timer).toHaveText(/ago$/);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(() => document.documentElement.dataset.shift ?? '0')).toBe('0');
  });
}
