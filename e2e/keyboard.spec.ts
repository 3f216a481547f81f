import type { Page } from '@playwright/test';
import { HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard, receiptMarks } from './support/dashboard.ts';
import { focusNow } from './support/focus-now.ts';
import { expect, test } from './support/test.ts';

test.describe('by keyboard alone', () => {
  for (const [name, viewport] of [
    ['a desk', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const) {
    test(`every control on ${name} is reached by Tab, in order, with its focus seen, its ring whole and not covered`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/?actor=hamas&table=timeline');
      // What the address asks for stands there once the app has taken over.
      await expect(dashboard(page).clear).toBeVisible();
      await expect(dashboard(page).timer).toHaveText(/ago$/);
      await expect(page.getByRole('table')).toBeVisible();
      const expected = await markTabStops(page);
      expect(expected).toBeGreaterThan(75);
      const reached: number[] = [];
      const faults: string[] = [];
      for (let step = 0; step < expected; step += 1) {
        await page.keyboard.press('Tab');
        const { stop, fault } = await focusNow(page);
        reached.push(stop);
        if (fault !== null) faults.push(fault);
      }
      expect(faults).toEqual([]);
      expect(reached).toEqual(Array.from({ length: expected }, (_, index) => index));
    });
  }

  test('from a button that goes when it is pressed, Tab goes on to what stands next', async ({ page }) => {
    await page.goto('/?actor=hamas,atlantis');
    const { clear, notes } = dashboard(page);
    await page.getByRole('button', { name: 'Close note' }).focus();
    await page.keyboard.press('Enter');
    await expect(notes).toBeHidden();
    // Chromium alone would go on from where the button was, with the focus nowhere.
    await expect(page.locator(':focus')).toHaveCount(1);
    const next = await page.locator(':focus').evaluate((place) => {
      const after = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')].find(
        (stop) =>
          place.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING && stop.checkVisibility(),
      );
      return after?.outerHTML ?? 'nothing';
    });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((stop) => stop.outerHTML)).toBe(next);
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(clear).toBeHidden();
    await expect(dashboard(page).search).toBeFocused();
  });

  test('on a phone, from the button that clears the selection to the one that makes another', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/?actor=hamas');
    await dashboard(page).clear.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Choose who' })).toBeFocused();
  });

  test('the link at the top skips to the actors', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to who is in it' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    // Tab goes on from there only once the browser has gone there.
    await expect(page).toHaveURL('/#actors');
    await expect(dashboard(page).search).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(dashboard(page).search).toBeFocused();
  });

  test('Space selects, arrows change the day, Enter opens words, tables and panels, Escape closes', async ({
    page,
  }) => {
    await page.goto('/');
    const { actor, asOf, figure, tableButton, saveButton, chart, clear } = dashboard(page);
    await actor('Hamas').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/?actor=hamas');
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/');
    await asOf('today').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(asOf('the article’s day')).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await expect(asOf('today')).toBeChecked();
    const mark = receiptMarks(figure('months of war'));
    await mark.focus();
    await page.keyboard.press('Enter');
    const receipt = dashboard(page).receipt;
    await expect(receipt.getByRole('heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(receipt).toBeHidden();
    await expect(mark).toBeFocused();
    await tableButton(HOSTAGES_CHART).focus();
    await page.keyboard.press('Space');
    await expect(chart(HOSTAGES_CHART).getByRole('table')).toBeVisible();
    await saveButton(HOSTAGES_CHART).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('heading', { name: /^Save/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(saveButton(HOSTAGES_CHART)).toBeFocused();
  });
});

/** Numbers what Tab must reach, in the order of the document, and says how many there are. */
function markTabStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = 'a[href], button, input, summary, select, textarea, [tabindex="0"]';
    const stops = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        // Of the marks of a chart, Tab reaches one; arrows reach the others.
        control.tabIndex === 0 &&
        // Of radio buttons, Tab reaches the one that is chosen; arrows reach the others.
        !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
    );
    for (const [index, stop] of stops.entries()) stop.dataset.tabStop = String(index);
    return stops.length;
  });
}
