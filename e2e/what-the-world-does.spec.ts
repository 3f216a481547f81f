import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { faultsOfCharts } from './support/chart-texts.ts';
import { dashboard } from './support/dashboard.ts';
import { holdBack } from './support/hold-back.ts';
import { expectNumbersStand } from './support/numbers-stand.ts';
import { spaceOut } from './support/space-out.ts';
import { expect, test } from './support/test.ts';
import { takenOver, translatePage } from './support/translate.ts';
import { sideways } from './support/widths.ts';

// Recolouring, reader modes, files that are gone: recoloured, reader-mode and lost-files have them.

const APP = /assets\/app-[^/]+\.js/;

async function wakeAt(page: Page, time: string) {
  await page.clock.setFixedTime(time);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** What password managers and the like do: a node of theirs beside every field, and one in front of all. */
async function putNodesIn(page: Page) {
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('input')) field.after(document.createElement('span'));
    document.querySelector('main')?.prepend(document.createElement('div'));
    document.querySelector('#root')?.prepend(document.createElement('div'));
  });
}

test.describe('before the app takes over', () => {
  // React draws a part anew that others have changed.
  test.use({ allowedConsole: [/had been changed, and was drawn anew/] });

  for (const [what, change] of [
    ['translated', translatePage],
    ['with nodes of an extension in it', putNodesIn],
  ] as const) {
    test(`${what}: what was typed and chosen is kept, and every number stands`, async ({ page }) => {
      await page.clock.setFixedTime('2025-01-18T12:00:00Z');
      const release = await holdBack(page, APP);
      await page.goto('/');
      await change(page);
      const { search, actor, actors, selection } = dashboard(page);
      await actor('Hamas').check();
      await search.fill('barnea');
      release();
      await expect(actors.getByRole('checkbox')).toHaveCount(1);
      await expect(search).toHaveValue('barnea');
      await takenOver(page);
      await expect(selection).toContainText(/^Hamas/);
      await search.fill('');
      await expect(actor('Hamas')).toBeChecked();
      await expectNumbersStand(page, /^2 days left$/);
      await wakeAt(page, '2025-06-20T12:00:00Z');
      await expectNumbersStand(page, /^(?!.*left).+ ago$/);
    });
  }
});

test('nodes put in afterwards, months that pass and a reader who travels change no number', async ({
  browser,
  baseURL,
}) => {
  // Without a zone of the test's, which could not be changed.
  const context = await browser.newContext({ timezoneId: undefined as never });
  const page = await context.newPage();
  await page.clock.setFixedTime('2025-01-19T23:30:00Z');
  await page.goto(baseURL ?? '/');
  await takenOver(page);
  await putNodesIn(page);
  const devtools = await context.newCDPSession(page);
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Jerusalem']) {
    await devtools.send('Emulation.setTimezoneOverride', { timezoneId });
    await wakeAt(page, '2025-01-19T23:30:00Z');
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
    // Counted in the deadline's own zone, wherever the reader is.
    await expectNumbersStand(page, /^1 day left$/);
  }
  await wakeAt(page, '2025-01-20T12:00:00Z');
  await expectNumbersStand(page, /^Today$/);
  await wakeAt(page, '2026-03-01T12:00:00Z');
  await expectNumbersStand(page, /^(?!.*left).+ ago$/);
  await context.close();
});

test('spaced out, the words of the charts have room, static and live; at 400% and in forced colours every number stands, and nothing is cut off', async ({
  page,
}) => {
  await page.goto('/');
  await takenOver(page);
  await spaceOut(page);
  const drawing = dashboard(page).drawing(digest.charts[0]?.title ?? '');
  // Before the app has room for it a chart keeps its words as they were built.
  await expect(drawing.locator('text:visible').first()).not.toHaveCSS('letter-spacing', 'normal');
  await expect.poll(() => faultsOfCharts(page), 'static').toEqual([]);
  // A change of the size brings the live charts.
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(drawing.locator('.live-chart')).toBeVisible();
    await expect.poll(() => faultsOfCharts(page), `${width} pixels`).toEqual([]);
    expect.soft(await sideways(page)).toEqual([]);
  }
  // 1280 pixels at 400%.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: 'active' });
  await expectNumbersStand(page, /ago$/);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.figure, .figure *, .deadline, .deadline *')]
      .filter((each) => !each.closest('.unseen') && each.checkVisibility())
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((each) => `${each.className}: ${each.textContent?.slice(0, 40)}`),
  );
  expect(cut).toEqual([]);
});

test('saved as MHTML, every number stands, and the days say from when they are counted', async ({
  page,
  context,
  browser,
}) => {
  await page.clock.setFixedTime('2025-01-18T12:00:00Z');
  await page.goto('/');
  await takenOver(page);
  const devtools = await context.newCDPSession(page);
  const { data } = await devtools.send('Page.captureSnapshot', { format: 'mhtml' });
  const path = test.info().outputPath('saved.mhtml');
  await writeFile(path, data);
  // Not in the test's own context, to which every file is another origin.
  const elsewhere = await browser.newContext({ javaScriptEnabled: false });
  const saved = await elsewhere.newPage();
  await saved.goto(pathToFileURL(path).href);
  await expectNumbersStand(saved, /^2 days left/);
  await expect(dashboard(saved).deadline).toContainText('Counted from Saturday 18 January 2025');
  await elsewhere.close();
});
