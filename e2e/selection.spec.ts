import type { Locator, Page } from '@playwright/test';
import { actorOf } from '../src/digest/ties.ts';
import { digest } from './support/bundled-digest.ts';
import { dashboard, sectionOf } from './support/dashboard.ts';
import { holdBack } from './support/hold-back.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';

const APP = /\/app-[^/]+\.js$/;

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name, exact: true }) });
const only = (page: Page) => page.getByRole('checkbox', { name: 'Only these' });

/** What is said of an element after its own words, by the style sheet; ears hear it, eyes see a rule beside it. */
const said = (element: Locator) => element.evaluate((each) => getComputedStyle(each, '::after').content);

/** Every shift of the layout, those within half a second of a press too, which browsers leave out of CLS. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (hadRecentInput) continue;
        document.documentElement.dataset.shift = String(
          Number(document.documentElement.dataset.shift ?? 0) + value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
}

test.describe('an answer', () => {
  test('stands under the name that is chosen, in full and with its receipts, and moves nothing under the pointer', async ({
    page,
  }) => {
    await page.goto('/');
    const { actor } = dashboard(page);
    await actor('Qatar').scrollIntoViewIfNeeded();
    const [before, scrolled] = [await actor('Qatar').boundingBox(), await page.evaluate(() => scrollY)];
    await actor('Qatar').check();
    const answer = row(page, 'Qatar');
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
    await expect(page.getByRole('dialog', { name: /^Receipt/ })).toBeVisible();
    expect([await actor('Qatar').boundingBox(), await page.evaluate(() => scrollY)]).toEqual([
      before,
      scrolled,
    ]);
  });

  test('can be read before anyone is chosen, behind a label that says what it holds', async ({ page }) => {
    await page.goto('/');
    const answer = row(page, 'Hamas');
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
    await expect(row(page, 'United States').getByText('Joe Biden: Presses Israel and Hamas')).toBeVisible();
    await expect(page).toHaveURL('/?actor=united-states');
    await page.reload();
    await expect(actor('Joe Biden')).toBeChecked();
    // Who is let go takes along the bodies that are whole no more.
    await actor('Joe Biden').uncheck();
    await expect(actor('United States')).not.toBeChecked();
    await expect(actor('Donald Trump')).toBeChecked();
  });
});

test('the search knows other names, and has the exact one first', async ({ page }) => {
  await page.goto('/');
  const { search, actors } = dashboard(page);
  for (const words of ['US', 'u.s.', 'America']) {
    await search.fill(words);
    await expect(actors.getByRole('checkbox').first(), words).toHaveAccessibleName('United States');
  }
  await search.fill('hostages');
  await expect(actors.getByRole('checkbox').first()).toHaveAccessibleName('Hostages');
});

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
    await expect(focus, words).toHaveAttribute('data-receipt', key);
    await expect(focus).toBeInViewport();
  }
  await selection.getByRole('link', { name: 'Hamas' }).click();
  await expect(dashboard(page).actor('Hamas')).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.goBack();
  await expect(page).toHaveURL('/?actor=hamas');
  await expect(dashboard(page).actor('Hamas')).toBeChecked();
});

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
    const axis = () => chart(hostages).locator('svg:visible text[text-anchor="middle"]').allTextContents();
    const placeOf = (id: string) => chart(hostages).locator(`svg:visible [data-row="${id}"]`).boundingBox();
    const [ticks, place] = [await axis(), await placeOf('taken')];
    await only(page).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/?actor=hamas&only=these');
    await expect(only(page)).toBeFocused();
    await expect(selection).toHaveText(
      'Hamas: 6 of 9 figures, 5 of 10 events, 2 of 13 positions. 3 figures, 5 events and 11 positions not shown.',
    );
    await expect(figures.getByRole('listitem')).toHaveCount(6);
    await expect(page.locator('[data-divided="figures"]')).toHaveText('3 of 9 not shown.');
    await expect(page.getByRole('region', { name: 'Who wants what' }).getByRole('definition')).toHaveCount(2);
    await expect(sectionOf(page, 'Sticking points', 2).getByRole('listitem')).toHaveCount(1);
    await expect(actors.getByRole('checkbox')).toHaveCount(1);
    await expect(rows.and(page.locator('[data-row="held"]'))).toBeHidden();
    const after = await placeOf('taken');
    expect(await axis()).toEqual(ticks);
    expect([after?.width, after?.height]).toEqual([place?.width, place?.height]);
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
    await expect(only(page)).not.toBeChecked();
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
    await expect(status).toHaveText('Hamas: 6 of 9 figures, 5 of 10 events, 2 of 13 positions.');
    await expect(sheet.getByText('Insists that Israeli troops withdraw fully from Gaza.')).toBeVisible();
    await sheet.locator('dd', { hasText: 'Insists that Israeli troops' }).getByRole('link').click();
    const receipt = page.getByRole('dialog', { name: /^Receipt/ });
    await expect(receipt).toBeVisible();
    await expect(receipt.getByRole('heading').first()).toBeFocused();
    await expect(sheet).toBeHidden();
  });
});

test('before the app has loaded a link’s selection stands as it will after, and all of it answers', async ({
  page,
}) => {
  const release = await holdBack(page, APP);
  await page.goto('/?actor=hamas');
  const { actor, clear, selection, side, figures } = dashboard(page);
  const inBoth = async () => {
    await expect(actor('Hamas')).toBeChecked();
    await expect(actor('Qatar')).not.toBeChecked();
    await expect(clear).toBeVisible();
    await expect(selection).toHaveText('Hamas: 6 of 9 figures, 5 of 10 events, 2 of 13 positions.');
  };
  await inBoth();
  await only(page).check();
  await expect(figures.getByRole('listitem')).toHaveCount(6);
  await only(page).uncheck();
  await selection.getByRole('link', { name: '2 of 13 positions' }).click();
  await expect(page.locator(':focus')).toHaveAttribute('data-receipt', 'position/hamas-withdrawal');
  await clear.click();
  await expect(actor('Hamas')).not.toBeChecked();
  await expect(page).toHaveURL(/\/(#|$)/);
  await side('Mediators').getByRole('button').click();
  await expect(actor('Egypt')).toBeChecked();
  await expect(row(page, 'Egypt').getByText('Egypt mediates talks involving Israel')).toBeVisible();
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
      only: () => only(page).click(),
      jump: () => selection.getByRole('link', { name: '1 of 10 events' }).click(),
      clear: () => clear.click(),
    };
    const byTouch = {
      choose: () => actor('Qatar').tap(),
      only: () => only(page).tap(),
      jump: () => selection.getByRole('link', { name: '1 of 10 events' }).tap(),
      clear: () => clear.tap(),
    };
    const byKeyboard = {
      choose: () => actor('Qatar').press('Space'),
      only: () => only(page).press('Space'),
      jump: () => selection.getByRole('link', { name: '1 of 10 events' }).press('Enter'),
      clear: () => clear.press('Enter'),
    };
    const go = async (by: typeof byMouse) => {
      await by.choose();
      await expect(selection).toHaveText(all);
      await expect(actor('Qatar')).toBeFocused();
      await by.only();
      await expect(actors.getByRole('checkbox')).toHaveCount(withQatar);
      await expect(only(page)).toBeFocused();
      await by.jump();
      await expect(page.locator(':focus')).toHaveAttribute('data-receipt', 'event/talks-stall');
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
    await page.route(APP, () => {});
    await page.reload();
    await go(byTouch);
    await go(byKeyboard);
    expect(await shifts()).toBe(0);
    // The script that is kept back is not asked for at the test's end.
    await page.goto('about:blank');
  });
});
