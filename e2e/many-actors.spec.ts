import { digest } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { APP_SCRIPT } from './support/hold-back.ts';
import { watchShifts } from './support/layout-shifts.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';

test.describe('on a screen that can be touched', () => {
  test.use({ hasTouch: true });

  test('with 500 actors choosing, only these, jumping and clearing work as with 33', async ({
    page,
    openSiteOf,
  }) => {
    test.slow();
    const copies = Array.from({ length: 500 - digest.actors.length }, (_, place) => ({
      id: `copy-${place}`,
      name: `Copy ${place}`,
      kind: 'person',
      side: digest.sides[place % digest.sides.length]?.id,
      receipt: { paragraph: 1, quote: 'Israeli Prime Minister Benjamin Netanyahu' },
      ...(place % 2 ? { partOf: 'qatar' } : {}),
    }));
    await openSiteOf(JSON.stringify({ ...digest, actors: [...digest.actors, ...copies] }));
    const { actor, selection, clear, actors } = dashboard(page);
    const withQatar = 1 + Math.floor(copies.length / 2);
    const all = 'Qatar with its people and parts: 0 of 9 figures, 1 of 10 events, 0 of 13 positions.';
    const byMouse = {
      choose: () => actor('Qatar').click(),
      only: () => dashboard(page).onlyThese.click(),
      jump: () => selection.getByRole('link', { name: '1 of 10 events' }).click(),
      clear: () => clear.click(),
    };
    const byTouch = {
      choose: () => actor('Qatar').tap(),
      only: () => dashboard(page).onlyThese.tap(),
      jump: () => selection.getByRole('link', { name: '1 of 10 events' }).tap(),
      clear: () => clear.tap(),
    };
    const byKeyboard = {
      choose: () => actor('Qatar').press('Space'),
      only: () => dashboard(page).onlyThese.press('Space'),
      jump: () => selection.getByRole('link', { name: '1 of 10 events' }).press('Enter'),
      clear: () => clear.press('Enter'),
    };
    const go = async (by: typeof byMouse) => {
      await by.choose();
      await expect(selection).toHaveText(all);
      await expect(actor('Qatar')).toBeFocused();
      await by.only();
      await expect(actors.getByRole('checkbox')).toHaveCount(withQatar);
      await expect(dashboard(page).onlyThese).toBeFocused();
      await by.jump();
      await expect(page.locator(':focus')).toHaveAttribute('href', '#receipt/event/talks-stall');
      await by.clear();
      await expect(actors.getByRole('checkbox')).toHaveCount(500);
      await expect(dashboard(page).search).toBeFocused();
    };
    const shifts = await watchShifts(page);
    await page.reload();
    await go(byMouse);
    // Each step is undone by itself: clearing, the jump, Only these, and the choice.
    await page.goBack();
    await expect(actors.getByRole('checkbox')).toHaveCount(withQatar);
    await page.goBack();
    await page.goBack();
    await expect(selection).toHaveText(all);
    await expect(actors.getByRole('checkbox')).toHaveCount(500);
    await page.goBack();
    await expect(actor('Qatar')).not.toBeChecked();
    expect(await shifts()).toBe(0);
    // The same before the app has come.
    await page.route(APP_SCRIPT, () => {});
    await page.reload();
    await go(byTouch);
    await go(byKeyboard);
    expect(await shifts()).toBe(0);
    // The script that is kept back is not asked for at the test's end.
    await page.goto('about:blank');
  });
});
