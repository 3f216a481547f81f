import type { Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { dashboard, openReceipt, receiptMarks } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';
import { takenOver, translatePage } from './support/translate.ts';

const TITLE = digest.charts[0]?.title ?? '';

async function openTranslated(page: Page, address = '/') {
  await page.goto(address);
  await takenOver(page);
  await translatePage(page);
}

async function wakeAt(page: Page, time: string) {
  await page.clock.setFixedTime(time);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test('a translated page that stays open says the day as it is, and none that was', async ({ page }) => {
  await page.clock.setFixedTime('2025-01-18T12:00:00Z');
  await openTranslated(page);
  const { deadline, timer, asOf } = dashboard(page);
  await expect(timer).toHaveText('2 days left');

  await wakeAt(page, '2025-01-22T12:00:00Z');
  await expect(timer).toHaveText('2 days ago');
  await expect(deadline).toContainText('Counted from Wednesday 22 January 2025');
  await expect(deadline).not.toContainText('2 days left');
  await expect(deadline.getByText('today', { exact: true })).toHaveCount(1);

  await asOf('the article’s day').click();
  await expect(timer).toHaveText('9 days left on 11 January 2025');
  await asOf('today').check();
  await expect(timer).toHaveText('2 days ago');
  await wakeAt(page, '2025-01-20T12:00:00Z');
  await expect(timer).toHaveText('Today');
});

test('on the day of the article the two ways of counting are told apart, translated too', async ({
  page,
}) => {
  await page.clock.setFixedTime('2025-01-11T20:00:00Z');
  await openTranslated(page);
  const { timer, asOf } = dashboard(page);
  await expect(timer).toHaveText('9 days left');
  await asOf('the article’s day').click();
  await expect(timer).toHaveText('9 days left on 11 January 2025');
  await asOf('today').check();
  await expect(timer).toHaveText('9 days left');
});

test('what a reader opens, folds, searches and chooses in a translated page is said anew each time', async ({
  page,
}) => {
  await openTranslated(page);
  const { figures, tableButton, search, actors, actor, selection, clear, saveButton } = dashboard(page);

  for (const place of [2, 0]) {
    const item = figures.getByRole('listitem').nth(place);
    const label = item.locator('.label');
    const number = await receiptMarks(item).first().textContent();
    const receipt = await openReceipt(item);
    await expect(receipt.getByRole('heading').first()).toHaveText(`Receipt ${number}`);
    await expect(receipt.locator('.stated')).toContainText((await label.textContent()) ?? '?');
  }
  // What took the place of another receipt says what one says that is opened alone.
  const updated = await page.getByRole('dialog').textContent();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(await openReceipt(figures.getByRole('listitem').first())).toHaveText(updated ?? '?');
  await page.keyboard.press('Escape');

  for (const pressed of ['true', 'false', 'true']) {
    await tableButton(TITLE).click();
    await expect(tableButton(TITLE)).toHaveAttribute('aria-pressed', pressed);
  }

  const found = actors.getByRole('status');
  await search.fill('hamas');
  await expect(found.first()).toHaveText(/^\d+ of \d+ people and bodies found\.$/);
  await search.fill('zzz');
  await expect(found.first()).toHaveText(/^0 of \d+ people and bodies found\.$/);
  await expect(actors).toContainText('none has “zzz”');
  await search.fill('zz');
  await expect(actors).toContainText('none has “zz”');
  await search.fill('');
  await expect(found.first()).toHaveText('');

  await actor('Hamas').check();
  await expect(selection).toContainText(/^Hamas/);
  await actor('Israel').check();
  await expect(selection).toContainText(/^Israel and Hamas/);
  await clear.click();
  await expect(page.getByText('Nothing is selected now')).toBeAttached();

  await saveButton(TITLE).click();
  const panel = page.getByRole('dialog');
  for (const format of ['CSV', 'PNG', 'SVG']) {
    await panel.getByRole('radio', { name: format, exact: true }).check();
    await expect(panel.getByRole('button', { name: new RegExp(`^Save ${format}`) })).toBeEnabled();
    await expect(panel.locator('.export-name')).toContainText(`.${format.toLowerCase()}`);
    await expect(panel.locator('.export-name')).toHaveText(/^File name\.\w+$/);
  }
});

test('at one column a side says whether it is folded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openTranslated(page);
  const fold = dashboard(page)
    .actors.getByRole('button', { name: /^(Show|Hide) \d+/ })
    .first();
  await expect(fold).toHaveText(/^Show/);
  await fold.click();
  await expect(fold).toHaveText(/^Hide/);
  await fold.click();
  await expect(fold).toHaveText(/^Show/);
});

test('quotes and names are not for translation', async ({ page }) => {
  await page.goto('/');
  const open = await page.evaluate(() =>
    [...document.querySelectorAll('q, .actor .name, .positions dt bdi')]
      .filter((each) => each.closest('[translate="no"]') === null)
      .map((each) => each.textContent),
  );
  expect(open).toEqual([]);
});
