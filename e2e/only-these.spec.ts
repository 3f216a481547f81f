import type { Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { dashboard, sectionOf } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

/** The rows that are left stand one under another: no room is kept for those that are not shown, before the pointer comes or after. */
async function expectClosedUp(page: Page, title: string, rows: number) {
  const { drawing } = dashboard(page);
  const rooms = () =>
    drawing(title)
      .locator('.static-chart [data-row]:visible')
      .evaluateAll((marks) => {
        const boxes = marks.map((mark) => mark.getBoundingClientRect()).toSorted((a, b) => a.top - b.top);
        return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0));
      });
  for (const live of [false, true]) {
    if (live) {
      await drawing(title).hover();
      await expect(drawing(title).locator('.live-chart')).toBeVisible();
    }
    await expect.poll(rooms).toHaveLength(rows - 1);
    expect(Math.max(...(await rooms()))).toBeLessThan(24);
  }
}

test.describe('only these', () => {
  test('leaves out what is not tied, counts it, and keeps scales, and Back shows all again', async ({
    page,
  }) => {
    await page.goto('/?actor=hamas');
    const { figures, selection, actors, chart, tableButton } = dashboard(page);
    // One whose rows are tied in part.
    const hostages = digest.charts[1]?.title ?? '';
    const rows = chart(hostages).locator('.static-chart [data-row]:visible');
    const [whole, freed] = ['.bracket', '[data-row="freed"] [data-part="body"]'].map((mark) =>
      chart(hostages).locator(`.plot ${mark}`).last(),
    );
    const widths = async () => [(await whole?.boundingBox())?.width, (await freed?.boundingBox())?.width];
    const before = await widths();
    await dashboard(page).onlyThese.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/?actor=hamas&only=these');
    await expect(dashboard(page).onlyThese).toBeFocused();
    await expect(selection).toHaveText(
      'Hamas: 6 of 9 figures, 5 of 10 events, 2 of 13 positions. 3 figures, 5 events and 11 positions not shown.',
    );
    await expect(figures.getByRole('listitem')).toHaveCount(6);
    await expect(page.locator('[data-divided="figures"]')).toHaveText('3 of 9 not shown.');
    await expect(page.getByRole('region', { name: 'Who wants what' }).getByRole('definition')).toHaveCount(2);
    await expect(sectionOf(page, 'Sticking points', 2).getByRole('listitem')).toHaveCount(1);
    await expect(actors.getByRole('checkbox')).toHaveCount(1);
    await expect(rows.and(page.locator('[data-row="held"]'))).toBeHidden();
    expect(before[0]).toBeGreaterThan(200);
    expect(await widths()).toEqual(before);
    await expect(page.locator('[data-divided="chart/hostages"]')).toHaveText('2 of 4 not shown.');
    await expect(chart(hostages).locator('.note').first()).toBeHidden();
    await expect(chart(hostages).getByText('hatched, dashed')).toBeHidden();
    await expectClosedUp(page, digest.charts[2]?.title ?? '', 5);
    const tied = await rows.and(page.locator('[data-actors~="hamas"]')).count();
    await tableButton(hostages).click();
    await expect(chart(hostages).getByRole('table').last().getByRole('row')).toHaveCount(tied + 1);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('/?actor=hamas');
    await expect(figures.getByRole('listitem')).toHaveCount(9);
    await expect(dashboard(page).onlyThese).not.toBeChecked();
  });

  test('says where nothing is left, finds others in the search, and ends with the selection', async ({
    page,
  }) => {
    await page.goto('/?actor=qatar&only=these');
    const { actors, search, actor, clear } = dashboard(page);
    await expect(page.locator('[data-divided="figures"]')).toHaveText('None of the 9 here is tied to Qatar.');
    const hostages = dashboard(page).chart(digest.charts[1]?.title ?? '');
    await expect(hostages.getByText('None of the 4 here is tied to Qatar.')).toBeVisible();
    for (const part of ['.plot', '.edge-key', '.how', '.source', 'details'])
      for (const each of await hostages.locator(part).all()) await expect(each, part).toBeHidden();
    await search.fill('egypt');
    await actor('Egypt').check();
    await search.fill('');
    await expect(actors.getByRole('checkbox')).toHaveCount(2);
    await actor('Egypt').focus();
    await page.keyboard.press('Space');
    // It goes once the focus has left it.
    await expect(actor('Egypt')).toBeFocused();
    await clear.click();
    await expect(page).toHaveURL('/');
    await expect(actors.getByRole('checkbox')).toHaveCount(digest.actors.length);
  });

  test('of a value that is unknown shows all, with a note', async ({ page }) => {
    await page.goto('/?actor=hamas&only=those');
    await expect(dashboard(page).notes).toContainText('“those”, which is not “these”; everything is shown.');
    await expect(dashboard(page).figures.getByRole('listitem')).toHaveCount(9);
  });
});
