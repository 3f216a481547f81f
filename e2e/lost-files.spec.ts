import type { Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { dashboard, openReceipt } from './support/dashboard.ts';
import { holdBack } from './support/hold-back.ts';
import { expect, test } from './support/test.ts';
import { takenOver } from './support/translate.ts';

// The browser's own words about what a test keeps from it.
test.use({ allowedConsole: [/Failed to load resource|preload|Failed to fetch dynamically/] });

const TITLE = digest.charts[0]?.title ?? '';

/** Keeps files from the page, by their names; gives what lets them through again. */
async function lose(page: Page, file: RegExp): Promise<() => Promise<void>> {
  await page.route(file, (route) => route.abort());
  return () => page.unroute(file);
}

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

for (const file of [/assets\/EmbedCode-[^.]+\.js/, /assets\/EmbedCode-[^.]+\.css/]) {
  test(`the chart stays when its embed code is lost, and a second try brings it: ${file}`, async ({
    page,
  }) => {
    await page.goto('/');
    const found = await lose(page, file);
    const { chart, drawing } = dashboard(page);
    await chart(TITLE).getByRole('button', { name: 'Embed' }).click();
    await expect(chart(TITLE)).toContainText('The embed code could not be loaded.');
    await expect(drawing(TITLE)).toBeVisible();
    await tryAgain(page).click();
    await expect(chart(TITLE)).toContainText('The embed code could not be loaded.');
    await found();
    await tryAgain(page).click();
    await expect(chart(TITLE).getByText('<iframe')).toBeVisible();
    // Its style sheet too: the code stands in letters of one width.
    await expect(chart(TITLE).getByText('<iframe')).toHaveCSS('font-family', /monospace/);
  });
}

test('the check of an own copy can be asked for again', async ({ page }) => {
  await page.goto('/');
  const found = await lose(page, /assets\/when-checking-/);
  await page.getByRole('button', { name: 'Paste or choose the text' }).click();
  await expect(page.getByText('The check could not be loaded.')).toBeVisible();
  await found();
  await tryAgain(page).click();
  await expect(page.getByRole('textbox', { name: /text/ })).toBeVisible();
});

test('a receipt’s words do not wait for what else it holds', async ({ page }) => {
  await page.goto('/');
  const found = await lose(page, /assets\/BehindReceipt-/);
  const receipt = await openReceipt(dashboard(page).figures.getByRole('listitem').first());
  await expect(receipt.locator('.quoted').first()).toBeVisible();
  await expect(receipt).toContainText('The rest of this receipt could not be loaded.');
  await found();
  await tryAgain(page).click();
  await expect(receipt.getByText('Cite', { exact: true })).toBeVisible();
});

for (const piece of ['app', 'libraries']) {
  test(`without “${piece}” the page says what does not work, and a reload keeps the choices`, async ({
    page,
  }) => {
    const found = await lose(page, new RegExp(`assets/${piece}-`));
    await page.goto('/');
    const said = page.getByRole('alert');
    await expect(said).toContainText('Part of this page could not be loaded.');
    await dashboard(page).actor('Hamas').check();
    await expect(page).toHaveURL(/actor=hamas/);

    // A receipt's number leads to its words, as it does without scripts.
    const mark = dashboard(page).figures.locator('a.mark').first();
    const target = await mark.getAttribute('href');
    await mark.click();
    await expect(page).toHaveURL((url) => decodeURI(url.hash) === decodeURI(target ?? ''));
    await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeInViewport();

    await found();
    await said.getByRole('button', { name: 'Reload' }).click();
    await expect(said).toHaveCount(0);
    await expect(dashboard(page).actor('Hamas')).toBeChecked();
    await expect(dashboard(page).clear).toBeVisible();
  });
}

test('an app that hangs is said to be on its way, with a reload that keeps the choices; its words go when it comes', async ({
  page,
}) => {
  await page.clock.install();
  const release = await holdBack(page, /assets\/libraries-/);
  await page.goto('/');
  await dashboard(page).actor('Hamas').check();
  await page.clock.runFor(20_000);
  const said = page.getByRole('alert');
  await expect(said).toContainText('Part of this page is still loading.');
  // A receipt's number leads to its words meanwhile, as it does without scripts.
  await dashboard(page).figures.locator('a.mark').first().click();
  await expect(page).toHaveURL(/actor=hamas#receipt/);
  await said.getByRole('button', { name: 'Reload' }).click();
  await expect(dashboard(page).actor('Hamas')).toBeChecked();
  await page.clock.runFor(20_000);
  await expect(said).toBeVisible();
  release();
  await takenOver(page);
  await expect(said).toHaveCount(0);
  await openReceipt(dashboard(page).figures.getByRole('listitem').first());
});

test('the style sheet that stands in the page is not asked for', async ({ page }) => {
  const sheets: string[] = [];
  page.on('request', (request) => request.resourceType() === 'stylesheet' && sheets.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  await dashboard(page).chart(TITLE).getByRole('button', { name: 'Embed' }).click();
  await expect(dashboard(page).chart(TITLE).getByText('<iframe')).toBeVisible();
  expect(sheets.filter((url) => /\/first-/.test(url))).toEqual([]);
});
