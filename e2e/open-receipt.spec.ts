import { digest, HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard, receiptMarks } from './support/dashboard.ts';
import { APP_SCRIPT } from './support/hold-back.ts';
import { expect, test } from './support/test.ts';
import { resize } from './support/widths.ts';

test.describe('the open receipt stands in the address:', () => {
  test('a link opens it, with its mark in sight', async ({ page }) => {
    await page.goto('/?receipt=issue/troops');
    const [issue] = digest.issues.slice(-1);
    await page.goto(`/?receipt=issue/${issue?.id}`);
    await expect(dashboard(page).receipt).toContainText(issue?.label ?? '');
    await expect(page.locator(`a[href="#receipt/issue/${issue?.id}"]`).first()).toBeInViewport();
  });

  test('Back closes it, and the focus is where it was', async ({ page }) => {
    await page.goto('/');
    const mark = receiptMarks(dashboard(page).figure('months of war'));
    await mark.click();
    await expect(dashboard(page).receipt).toBeVisible();
    await expect(page).toHaveURL('/?receipt=figure/war-months');
    await page.goBack();
    await expect(dashboard(page).receipt).toBeHidden();
    await expect(page).toHaveURL('/');
    await expect(mark).toBeFocused();
    await page.goForward();
    await expect(dashboard(page).receipt).toBeVisible();
  });

  test('the mark closes it again, and so does its button', async ({ page }) => {
    await page.goto('/');
    const mark = receiptMarks(dashboard(page).figure('months of war'));
    await mark.click();
    await expect(dashboard(page).receipt).toBeVisible();
    await mark.click();
    await expect(dashboard(page).receipt).toBeHidden();
    await mark.click();
    await dashboard(page).receipt.getByRole('button', { name: 'Close' }).click();
    await expect(dashboard(page).receipt).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('closing one whose number is folded away leads to what unfolds it', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/?receipt=actor/hamas');
    await expect(dashboard(page).receipt.getByRole('heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(
      page.locator('.side', { has: page.locator('[data-who="hamas"]') }).locator('.side-fold'),
    ).toBeFocused();
  });

  test('one that is not there is ignored with a note', async ({ page }) => {
    await page.goto('/?receipt=figure/toString');
    await expect(dashboard(page).notes).toContainText('names a receipt that this page does not hold');
    await expect(dashboard(page).receipt).toHaveCount(0);
  });

  test('a click before the app is there is not lost', async ({ page }) => {
    await page.route(APP_SCRIPT, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await receiptMarks(dashboard(page).figure('months of war')).click();
    await expect(page).toHaveURL('/?receipt=figure/war-months');
    await expect(dashboard(page).receipt).toBeVisible();
  });
});

test('a click on a bar or on an event opens its receipt, and closing leads to its number', async ({
  page,
}) => {
  await page.goto('/');
  const { drawing, chart } = dashboard(page);
  await drawing(HOSTAGES_CHART).locator('[data-row="held"]').getByText('roughly').hover();
  // What answers to the pointer comes over the drawing while the button is down.
  await page.mouse.down();
  await page.locator('.live-chart svg').waitFor();
  await page.mouse.up();
  await expect(dashboard(page).receipt).toContainText('roughly 100');
  await page.keyboard.press('Escape');
  const held = chart(HOSTAGES_CHART).locator('.source a[href="#receipt/figure/held"]');
  await expect(held).toBeFocused();
});

test.describe('the receipt never hides its mark', () => {
  for (const width of [360, 768, 1280]) {
    test(`at ${width} pixels`, async ({ page }) => {
      await page.goto('/');
      await resize(page, width);
      const marks = page.locator('.mark:visible');
      const count = await marks.count();
      expect(count).toBeGreaterThan(40);
      // Every seventh, so that each part of the page has its turn.
      for (let place = 0; place < count; place += 7) {
        const mark = marks.nth(place);
        await mark.scrollIntoViewIfNeeded();
        await mark.click();
        await expect(dashboard(page).receipt).toBeVisible();
        await expect
          .poll(
            () =>
              mark.evaluate((link) => {
                const { left, top, width, height } = link.getBoundingClientRect();
                const there = document.elementFromPoint(left + width / 2, top + height / 2);
                return there !== null && (link === there || link.contains(there));
              }),
            { message: (await mark.getAttribute('aria-label')) ?? '' },
          )
          .toBe(true);
        await page.keyboard.press('Escape');
        await expect(dashboard(page).receipt).toBeHidden();
      }
    });
  }
});
