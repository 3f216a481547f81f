import { PNG } from 'pngjs';
import { digest, HAMAS_IN_WORDS } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { inkOf } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

/** The tokens --ink and --soft, in the light. */
const INK = 'rgb(27, 26, 23)';
const SOFT = 'rgb(93, 89, 79)';

test.describe('selecting Hamas', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await dashboard(page).actor('Hamas').check();
  });

  test('says in words what it is tied to, and stands in the address', async ({ page }) => {
    const { selection } = dashboard(page);
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
    await expect(page).toHaveURL('/?actor=hamas');
  });

  test('lets its figures stand out and the rest step back, by a rule as well as by colour', async ({
    page,
  }) => {
    const { figure } = dashboard(page);
    for (const each of digest.figures) {
      const about = each.about.map((tie) => (typeof tie === 'string' ? tie : tie.actor));
      const tied = about.includes('hamas') || each.saidBy === 'hamas';
      const number = figure(each.label)
        .getByText(/^[\d,]+$/)
        .first();
      await expect(number, each.id).toHaveCSS('color', tied ? INK : SOFT);
      const rule = await figure(each.label).evaluate(
        (tile) => getComputedStyle(tile, '::before').backgroundColor,
      );
      expect(rule !== 'rgba(0, 0, 0, 0)', each.id).toBe(tied);
    }
  });

  test('lets its marks in every chart stand out and the rest step back', async ({ page }) => {
    const marks = await page
      .locator('.plot')
      .locator('.static-chart [data-row]:visible')
      .evaluateAll((groups) =>
        groups.map((group) => {
          const marker = group.querySelector('[data-part="marker"]');
          const rule = marker === null ? getComputedStyle(group, '::before') : getComputedStyle(marker);
          const body = group.querySelector('[data-part="body"], circle') ?? group.querySelector('path, line');
          const words = group.querySelector('text, p');
          return {
            tied: (group.getAttribute('data-actors') ?? '').split(' ').includes('hamas'),
            marked: rule.visibility === 'visible',
            ink: words && getComputedStyle(words)[words instanceof SVGElement ? 'fill' : 'color'],
            drawn: body !== null,
          };
        }),
      );
    expect(marks.filter(({ tied }) => tied)).toHaveLength(9);
    for (const { tied, marked, ink, drawn } of marks) {
      expect({ marked, ink, drawn }).toEqual({ marked: tied, ink: tied ? INK : SOFT, drawn: true });
    }
  });

  test('leaves no chart out of a picture of the whole page', async ({ page }) => {
    for (const { title } of digest.charts) {
      const clip = await dashboard(page).drawing(title).boundingBox();
      if (clip === null) throw new Error(`the chart “${title}” has no box`);
      const part = PNG.sync.read(await page.screenshot({ fullPage: true, clip }));
      expect(inkOf(part), title).toBeGreaterThan(0.03);
    }
  });

  test('keeps everything on the page: nothing is taken away', async ({ page }) => {
    const { figures, actors } = dashboard(page);
    await expect(figures.getByRole('listitem')).toHaveCount(digest.figures.length);
    await expect(actors.getByRole('checkbox')).toHaveCount(digest.actors.length);
  });

  test('is let go again by the same box, and by one press of “Clear selection”', async ({ page }) => {
    const { actor, clear, selection, figure } = dashboard(page);
    await actor('Hamas').uncheck();
    await expect(page).toHaveURL('/');
    await actor('Hamas').check();
    await actor('Qatar').check();
    await clear.click();
    await expect(page).toHaveURL('/');
    await expect(selection).toHaveCount(0);
    await expect(clear).toHaveCount(0);
    await expect(actor('Hamas')).not.toBeChecked();
    await expect(figure('months of war').getByText('15', { exact: true })).toHaveCSS('color', INK);
  });
});

test('several actors are counted together, each statement once', async ({ page }) => {
  await page.goto('/');
  const { actor, selection } = dashboard(page);
  await actor('Hamas').check();
  await actor('Other groups').check();
  // The other groups are in two figures and one event, all of them Hamas’ as well.
  await expect(selection).toHaveText(
    'Hamas and other groups: 6 of 9 figures, 5 of 10 events, 2 of 13 positions.',
  );
  await actor('Gaza’s Health Ministry').check();
  await expect(selection).toContainText('6 of 9 figures, 5 of 10 events, 3 of 13 positions');
  await expect(page).toHaveURL('/?actor=hamas,other-groups,gaza-health-ministry');
});

test('a whole side is selected and let go by one button; other actors stay selected', async ({ page }) => {
  await page.goto('/');
  const { actor, side, selection } = dashboard(page);
  await actor('Hamas').check();
  const mediators = side('Mediators');
  await mediators.getByRole('button', { name: /^Select all/ }).click();
  for (const box of await mediators.getByRole('checkbox').all()) await expect(box).toBeChecked();
  await expect(page).toHaveURL('/?actor=hamas,qatar,egypt,united-states');
  await expect(selection).toContainText('4 people and bodies with their people and parts:');
  const button = mediators.getByRole('button', { name: /^Select all/ });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(page).toHaveURL('/?actor=hamas');
  await expect(actor('Hamas')).toBeChecked();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the bar at the foot opens the list, choosing works, and Escape goes back to the bar', async ({
    page,
  }) => {
    await page.goto('/');
    const open = page.getByRole('button', { name: 'Choose who' });
    await expect(open).toBeInViewport({ ratio: 1 });
    await open.click();
    const dialog = page.getByRole('dialog', { name: 'Choose who' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('searchbox').fill('hamas');
    await dialog.getByRole('checkbox', { name: 'Hamas', exact: true }).check();
    await expect(page).toHaveURL('/?actor=hamas');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const again = page.getByRole('button', { name: 'Choose who' });
    await expect(again).toBeFocused();
    await expect(again).toBeInViewport({ ratio: 1 });
    await expect(dashboard(page).selection).toHaveText(HAMAS_IN_WORDS);
    await expect(dashboard(page).selection).toBeInViewport({ ratio: 1 });
    await dashboard(page).clear.click();
    await expect(page).toHaveURL('/');
  });

  test('“Done” closes the list as well, and the page behind it cannot be reached while it is open', async ({
    page,
  }) => {
    await page.goto('/');
    const open = page.getByRole('button', { name: 'Choose who' });
    await open.click();
    const dialog = page.getByRole('dialog', { name: 'Choose who' });
    // A full round of Tab stays inside, but for the browser's own bar.
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.nodeName);
      expect(
        where === 'DIALOG' || (await page.evaluate(() => document.activeElement === document.body)),
      ).toBe(true);
    }
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
  });
});
