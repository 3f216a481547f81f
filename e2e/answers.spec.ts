import { actorOf } from '../src/digest/ties.ts';
import { digest } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

test.describe('an answer', () => {
  test('stands under the name that is chosen, in full and with its receipts, and moves nothing under the pointer', async ({
    page,
  }) => {
    await page.goto('/');
    const { actor } = dashboard(page);
    await actor('Qatar').scrollIntoViewIfNeeded();
    const [before, scrolled] = [await actor('Qatar').boundingBox(), await page.evaluate(() => scrollY)];
    await actor('Qatar').check();
    const answer = dashboard(page).actorLine('Qatar');
    for (const { label, actors } of digest.events) {
      const line = answer.getByText(label);
      if (actors.map(actorOf).includes('qatar')) await expect(line).toBeVisible();
      else await expect(line).toHaveCount(0);
    }
    await expect(answer.getByText('Qatar mediates talks involving Hamas')).toBeVisible();
    await answer
      .getByRole('link', { name: /^Receipt \d+$/ })
      .first()
      .click();
    await expect(dashboard(page).receipt).toBeVisible();
    expect([await actor('Qatar').boundingBox(), await page.evaluate(() => scrollY)]).toEqual([
      before,
      scrolled,
    ]);
  });

  test('can be read before anyone is chosen, behind a label that says what it holds', async ({ page }) => {
    await page.goto('/');
    const answer = dashboard(page).actorLine('Hamas');
    await answer.getByText('2 positions, 5 events, 6 figures, 8 connections').click();
    await expect(
      answer.getByText(
        'some 1,200 people killed in the attack of 7 October 2023 (Associated Press, on 7 October 2023)',
      ),
    ).toBeVisible();
    await expect(dashboard(page).actor('Hamas')).not.toBeChecked();
  });

  test('of a body takes in its people and parts, by a link too', async ({ page }) => {
    await page.goto('/');
    const { actor, selection } = dashboard(page);
    await actor('United States').check();
    for (const name of ['Joe Biden', 'Donald Trump', 'Antony Blinken', 'Steve Witkoff'])
      await expect(actor(name), name).toBeChecked();
    await expect(selection).toHaveText(
      'United States with its people and parts: 0 of 9 figures, 3 of 10 events, 5 of 13 positions.',
    );
    await expect(
      dashboard(page).actorLine('United States').getByText('Joe Biden: Presses Israel and Hamas'),
    ).toBeVisible();
    await expect(page).toHaveURL('/?actor=united-states');
    await page.reload();
    await expect(actor('Joe Biden')).toBeChecked();
    // Who is let go takes along the bodies that are whole no more.
    await actor('Joe Biden').uncheck();
    await expect(actor('United States')).not.toBeChecked();
    await expect(actor('Donald Trump')).toBeChecked();
  });
});
