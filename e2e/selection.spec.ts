import type { Locator } from '@playwright/test';
import { actorOf } from '../src/digest/ties.ts';
import { digest, HAMAS_IN_WORDS } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { APP_SCRIPT, holdBack } from './support/hold-back.ts';
import { watchShifts } from './support/layout-shifts.ts';
import { expect, test } from './support/test.ts';

/** What is said of an element after its own words, by the style sheet; ears hear it, eyes see a rule beside it. */
const said = (element: Locator) => element.evaluate((each) => getComputedStyle(each, '::after').content);

test('each count leads to the first that it counts, with the focus, and Back returns', async ({ page }) => {
  await page.goto('/?actor=hamas');
  const { selection } = dashboard(page);
  await expect(selection.getByRole('link')).toHaveText([
    'Hamas',
    '6 of 9 figures',
    '5 of 10 events',
    '2 of 13 positions',
  ]);
  for (const [words, key] of [
    ['6 of 9 figures', 'figure/killed-palestinians'],
    ['5 of 10 events', 'event/attack'],
    ['2 of 13 positions', 'position/hamas-withdrawal'],
  ] as const) {
    await selection.getByRole('link', { name: words }).press('Enter');
    const focus = page.locator(':focus');
    await expect(focus, words).toHaveAttribute('href', `#receipt/${key}`);
    await expect(focus).toBeInViewport();
  }
  await selection.getByRole('link', { name: 'Hamas' }).click();
  await expect(dashboard(page).actor('Hamas')).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.goBack();
  await expect(page).toHaveURL('/?actor=hamas');
  await expect(dashboard(page).actor('Hamas')).toBeChecked();
});

test.describe('for ears', () => {
  test('each tied item says to whom, and what is not tied says nothing', async ({ page }) => {
    await page.goto('/?actor=hamas,qatar&table=killed');
    const { figures } = dashboard(page);
    for (const [index, { about, saidBy }] of digest.figures.entries()) {
      const tied = [...about.map(actorOf), saidBy].includes('hamas');
      expect(await said(figures.getByRole('listitem').nth(index))).toBe(tied ? '"; tied to Hamas"' : 'none');
    }
    const talks = page.locator('tr[data-actors="united-states egypt qatar israel hamas"] > th');
    expect(await said(talks)).toBe('"; tied to Hamas and Qatar"');
    await expect(page.locator('[data-divided="figures"]')).toHaveText('Tied to Hamas and Qatar: 6 of 9.');
  });

  test('clearing is said once, and the focus is where the next choice is made', async ({ page }) => {
    await page.goto('/?actor=hamas');
    const status = page.getByRole('region', { name: 'Selection' }).getByRole('status');
    await expect(status).toContainText('Hamas');
    await dashboard(page).clear.press('Enter');
    await expect(status).toHaveText('Nothing is selected now; all is shown.');
    await expect(dashboard(page).search).toBeFocused();
  });

  test('the sheet of a phone says itself what was chosen, and shows the answer', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    // By its role, which it has only where it is not hidden: what comes into a hidden one is not said.
    await expect(page.getByRole('region', { name: 'Selection' }).getByRole('status')).toBeAttached();
    await page.getByRole('button', { name: 'Choose who' }).click();
    const sheet = page.getByRole('dialog', { name: 'Choose who' });
    const status = sheet.getByRole('status').first();
    await expect(status).toBeAttached();
    await sheet.getByRole('checkbox', { name: 'Hamas', exact: true }).check();
    await expect(status).toHaveText(HAMAS_IN_WORDS);
    await expect(sheet.getByText('Insists that Israeli troops withdraw fully from Gaza.')).toBeVisible();
    await sheet.locator('dd', { hasText: 'Insists that Israeli troops' }).getByRole('link').click();
    const receipt = dashboard(page).receipt;
    await expect(receipt).toBeVisible();
    await expect(receipt.getByRole('heading').first()).toBeFocused();
    await expect(sheet).toBeHidden();
  });
});

test('before the app has loaded a link’s selection stands as it will after, and all of it answers', async ({
  page,
}) => {
  const release = await holdBack(page, APP_SCRIPT);
  await page.goto('/?actor=hamas');
  const { actor, clear, selection, side, figures } = dashboard(page);
  const inBoth = async () => {
    await expect(actor('Hamas')).toBeChecked();
    await expect(actor('Qatar')).not.toBeChecked();
    await expect(clear).toBeVisible();
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
  };
  await inBoth();
  await dashboard(page).onlyThese.check();
  await expect(figures.getByRole('listitem')).toHaveCount(6);
  await dashboard(page).onlyThese.uncheck();
  await selection.getByRole('link', { name: '2 of 13 positions' }).click();
  await expect(page.locator(':focus')).toHaveAttribute('href', '#receipt/position/hamas-withdrawal');
  await clear.click();
  await expect(actor('Hamas')).not.toBeChecked();
  await expect(page).toHaveURL(/\/(#|$)/);
  await side('Mediators').getByRole('button').click();
  await expect(actor('Egypt')).toBeChecked();
  await expect(
    dashboard(page).actorLine('Egypt').getByText('Egypt mediates talks involving Israel'),
  ).toBeVisible();
  await clear.click();
  await actor('Hamas').check();
  await inBoth();
  release();
  // Once the app has taken over it hears the search.
  await dashboard(page).search.fill('hamas');
  await expect(dashboard(page).actors.getByRole('status')).toHaveText(/found/);
  await dashboard(page).search.fill('');
  await inBoth();
});

for (const [width, height] of [
  [320, 568],
  [360, 740],
  [768, 1024],
  [1280, 900],
] as const) {
  test(`the bar takes a quarter of the screen at most, and nothing moves by itself, at ${width} pixels`, async ({
    page,
  }) => {
    const shifts = await watchShifts(page);
    await page.setViewportSize({ width, height });
    await page.goto('/?actor=united-states');
    const { clear, selection } = dashboard(page);
    await expect(selection).toContainText('United States');
    const words = await selection.boundingBox();
    const foot = page.locator('.foot');
    const held = await foot.evaluate((each) => getComputedStyle(each).position === 'fixed');
    // Where there is less room it stands in the page, and what comes into it moves what is under it.
    expect(held).toBe(width > 320);
    if (held) {
      const box = await foot.boundingBox();
      const top = Math.min(words?.y ?? 0, box?.y ?? 0);
      expect(height - top).toBeLessThanOrEqual(height / 4);
      expect(await shifts()).toBe(0);
    }
    await clear.scrollIntoViewIfNeeded();
    await expect(clear).toBeInViewport({ ratio: 1 });
    await clear.click();
    await expect(clear).toBeHidden();
    if (held) expect(await shifts()).toBe(0);
  });
}
