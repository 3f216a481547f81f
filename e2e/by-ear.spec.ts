import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard, receiptMarks } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';
import { takenOver } from './support/translate.ts';

test('from the top, in forty keys: Hamas, what is tied to it, a chart mark by mark, its words, its picture', async ({
  page,
}) => {
  await page.goto('/');
  await takenOver(page);
  const { actor, marks } = dashboard(page);
  let keys = 0;
  const press = async (...pressed: readonly string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
    keys += pressed.length;
  };
  const until = async (key: string, there: () => Promise<boolean>) => {
    for (let most = 40; most > 0 && !(await there()); most -= 1) await press(key);
  };
  const focused = (selector: string) => async () =>
    page.evaluate((selector) => document.activeElement?.matches(selector) === true, selector);
  await press('Tab', 'Tab', 'Enter', 'Tab');
  await page.keyboard.type('Hamas');
  keys += 'Hamas'.length;
  await until('Tab', focused('[value="hamas"]'));
  await press('Space');
  await expect(actor('Hamas')).toBeChecked();
  await expect(dashboard(page).selection).toHaveText(/^Hamas: \d+ of \d+ figures/);
  const heard: string[] = [];
  await until('Shift+Tab', focused('.chart:has(#chart-hostages) .mark-list a'));
  for (let mark = 0; mark < (await marks(HOSTAGES_CHART).count()); mark += 1) {
    if (mark > 0) await press('ArrowRight');
    heard.push(await focusedName(page));
  }
  expect(heard).toEqual([
    'about 250 hostages taken in the attack of 7 October 2023 (Associated Press, on 7 October 2023), receipt 4; tied to Hamas',
    'more than 100 hostages freed in the truce of November 2023 (Associated Press, in November 2023), receipt 5; tied to Hamas',
    'at most about 50 hostages rescued, or whose remains were recovered (computed here, not reported, 11 January 2025), receipt 7',
    'roughly 100 hostages still held in Gaza (Associated Press, on 11 January 2025), receipt 6',
  ]);
  await press('Enter');
  await expect(page.getByRole('dialog', { name: /^Receipt 6: roughly 100/ })).toBeVisible();
  await press('Escape');
  await expect(marks(HOSTAGES_CHART).last()).toBeFocused();
  await press('Shift+Tab', 'Shift+Tab');
  await expect(dashboard(page).saveButton(HOSTAGES_CHART)).toBeFocused();
  await press('Enter');
  const panel = page.getByRole('dialog', { name: /^Save/ });
  await expect(panel.getByRole('button', { name: /^Save PNG/ })).toBeEnabled();
  // From any field of the panel Enter saves.
  await press('Tab', 'Tab');
  await expect(panel.getByRole('radio', { name: 'PNG' })).toBeFocused();
  const download = page.waitForEvent('download');
  await press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^hostages-.*hamas.*\.png$/);
  expect(PNG.sync.read(await readFile(await file.path())).width).toBe(2400);
  await expect(panel.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible();
  expect(keys).toBeLessThanOrEqual(40);
});

for (const [name, viewport] of [
  ['a desk', { width: 1280, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
] as const) {
  test(`on ${name}, nothing that takes the focus lies under an open receipt, and Escape closes it from anywhere`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    const mark = receiptMarks(dashboard(page).figure('hostages still held in Gaza'));
    await mark.click();
    const receipt = page.getByRole('dialog', { name: /^Receipt 6/ });
    await expect(receipt.getByRole('heading').first()).toBeFocused();
    await expect(receipt.getByText('Cite')).toBeVisible();
    // From its last control the way leads back to its mark, and on from there.
    for (let most = 10; most > 0 && (await isIn(receipt)); most -= 1) await page.keyboard.press('Tab');
    await expect(mark).toBeFocused();
    const covered: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const under = await focusUnder(page);
      if (under !== null) covered.push(under);
    }
    expect(covered).toEqual([]);
    const reached = await page.locator(':focus').evaluateHandle((focus) => focus);
    await page.keyboard.press('Escape');
    await expect(receipt).toBeHidden();
    expect(await reached.evaluate((focus) => focus === document.activeElement)).toBe(true);
  });

  test(`on ${name}, each target is 24 pixels wide and high, and none lies over another`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await takenOver(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await targetFaults(page)).toEqual([]);
  });
}

test('the words that open under the pointer stay while it moves into them', async ({ page }) => {
  await page.goto('/');
  const drawing = dashboard(page).drawing(HOSTAGES_CHART);
  await drawing.hover();
  await expect(drawing.locator('.live-chart')).toBeVisible();
  await drawing.locator('.live-chart [data-receipt="figure/freed"] rect').last().hover();
  const tooltip = drawing.locator('.mark-tooltip');
  await expect(tooltip).toBeVisible();
  const words = await tooltip.textContent();
  const box = await tooltip.boundingBox();
  if (box === null) throw new Error('no tooltip');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 8 });
  // Where it lies over another mark too, which would put its own words there.
  const over = await drawing.evaluate((plot) => {
    const { left, right, top, bottom } =
      plot.querySelector('.mark-tooltip')?.getBoundingClientRect() ?? new DOMRect();
    const inside = (x: number, y: number) => x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1;
    const others = [
      ...plot.querySelectorAll('.live-chart [data-receipt]:not([data-receipt="figure/freed"]) rect'),
    ];
    const corners = others
      .map((each) => each.getBoundingClientRect())
      .flatMap((other) => [
        { x: other.left + 2, y: Math.max(other.top, top) + 2 },
        { x: Math.max(other.left, left) + 2, y: other.top + 2 },
      ]);
    return corners.find(({ x, y }) => inside(x, y)) ?? null;
  });
  if (over === null) throw new Error('it lies over no other mark');
  await page.mouse.move(over.x, over.y, { steps: 8 });
  await expect(tooltip).toBeVisible();
  expect(await tooltip.textContent()).toBe(words);
});

test('there are few landmarks, and few words before the first figure', async ({ page }) => {
  await page.goto('/');
  const landmarks = page.locator(
    'main, nav, aside, search, footer, :is(section, [role="region"]):is([aria-label], [aria-labelledby]):visible',
  );
  expect(await landmarks.count()).toBeLessThanOrEqual(10);
  const before = await page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (words.nextNode() && words.currentNode.parentElement?.closest('.figure') === null)
      // In what is folded nothing is said, nor of what is for eyes.
      if (
        words.currentNode.parentElement.checkVisibility() &&
        !words.currentNode.parentElement.closest('[aria-hidden="true"]')
      )
        count += words.currentNode.textContent?.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    return count;
  });
  expect(before).toBeLessThanOrEqual(120);
});

for (const [words, place] of [
  ['Skip to charts', '#charts'],
  ['Skip to who wants what', '#positions'],
  ['Skip to receipts', '#receipts'],
] as const) {
  test(`the link “${words}” leads there`, async ({ page }) => {
    await page.goto('/');
    await takenOver(page);
    await page.getByRole('link', { name: words }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(place)).toBeInViewport();
    await expect(page.locator(place)).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await isIn(page.locator(place))).toBe(true);
  });
}

function isIn(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element.contains(document.activeElement));
}

/** What a screen reader says of what has the focus, its role left out, by the browser's own tree. */
async function focusedName(page: Page): Promise<string> {
  const snapshot = await page.locator(':focus').ariaSnapshot();
  return /"(.*)"/.exec(snapshot)?.[1]?.replaceAll('\\"', '"').replace(' ;', ';') ?? snapshot;
}

/** What has the focus, if its middle lies under something else; once the page has moved to it. */
function focusUnder(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const focus = document.activeElement;
    if (focus === null || focus === document.body) return null;
    const { left, top, width, height } = focus.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const seen = above !== null && (focus.contains(above) || above.contains(focus));
    return seen ? null : `${focus.textContent.slice(-30)} under ${above?.className}`;
  });
}

/** Targets that are too small, or lie over one another; a box's label is a part of it. */
function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll('a, button, input, summary')]
      .filter((target) => target.checkVisibility() && !target.closest('.foot') && !target.matches('.skip'))
      .map((target) => ({
        name: target.textContent.slice(-40),
        box: ((target.matches('input') && target.closest('label')) || target).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1);
    const small = targets.filter(({ box }) => box.width < 24 || box.height < 24).map(({ name }) => name);
    const over = targets.flatMap((one, place) =>
      targets.slice(place + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return across > 0.5 && down > 0.5 ? [`${one.name} over ${other.name}`] : [];
      }),
    );
    return [...small, ...over];
  });
}
