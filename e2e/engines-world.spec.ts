import { expect, test } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { measureContrasts } from './support/contrast.ts';
import type { EnginePage } from './support/engines/engine.ts';
import { ENGINES } from './support/engines/engines.ts';
import { pressButton, standsAt, stopClock, words } from './support/engines/in-page.ts';
import { withPage, withServer } from './support/engines/opened.ts';
import { darkReader, ground, lightOfBars, recolour } from './support/recolour.ts';
import { isTakenOver, translate } from './support/translate.ts';

const [CHART] = digest.charts;
const CHART_PLACE = `.chart:has(#chart-${CHART?.id})`;

// What the world does to a page, in the engines beside Chromium; translated, recoloured and lost-files have it for that.
for (const { name, here } of ENGINES) {
  test.describe(`in ${name}`, () => {
    test.skip(here === undefined, `${name} is not on this machine`);
    test.setTimeout(240_000);

    test('translated and left open, the page says the day as it is; lost files are asked for again', async () => {
      await withServer(standsAt('2025-01-18T12:00:00Z'), async (address, server) => {
        // A worker would have them.
        server.lose(/^sw\.js|EmbedCode-/);
        await withPage(here, async (page) => {
          await openWhole(page, address);
          await page.run(translate, null);
          await expectDays(page, '2 days left');
          await page.run(stopClock, '2025-01-22T12:00:00Z');
          await page.run(wake, null);
          await expectDays(page, '2 days ago');
          const deadline = await page.run(words, '.deadline');
          expect(deadline).toContain('Counted from Wednesday 22 January 2025');
          expect(deadline).not.toContain('2 days left');
          await page.run(press, '.as-of input[value="article"]');
          await expectDays(page, '9 days left on 11 January 2025');
          await page.run(press, '.as-of input[value="today"]');
          await expectDays(page, '2 days ago');
          for (const place of [2, 0]) {
            const mark = `.leading .figure:nth-child(${place + 1}) a.mark`;
            const number = (await page.run(words, mark)).match(/\d+/)?.[0];
            await page.run(press, mark);
            await expect.poll(() => page.run(words, '.receipt-panel h2')).toBe(`Receipt ${number}`);
          }

          await page.run(pressButton, [CHART_PLACE, 'Embed'] as const);
          const chart = expect.poll(() => page.run(words, CHART_PLACE));
          await chart.toContain('The embed code could not be loaded.');
          expect(await page.run(isDrawn, `${CHART_PLACE} .plot`)).toBe(true);
          server.lose(/^sw\.js/);
          await page.run(pressButton, [CHART_PLACE, 'Try again'] as const);
          await chart.toContain('<iframe');
          // Its style sheet too: the code stands in letters of one width.
          expect(await page.run(fontOfCode, CHART_PLACE)).toContain('monospace');
        });
      });
    });

    test('what was lost once comes with a reload, the app and what a piece stands on', async () => {
      await withServer('', async (address, server) => {
        server.lose(/^sw\.js|app-/);
        await withPage(here, async (page) => {
          await page.open(address);
          const lost = expect.poll(() => page.run(words, '.app-lost'));
          await lost.toContain('Part of this page could not be loaded.');
          server.lose(/^sw\.js|EmbedCode-|export-input-/);
          await page.reload();
          await expect.poll(() => page.run(isTakenOver, null)).toBe(true);
          expect(await page.run(words, '.app-lost')).toBe('');

          await page.run(pressButton, [CHART_PLACE, 'Embed'] as const);
          const chart = expect.poll(() => page.run(words, CHART_PLACE));
          await chart.toContain('The embed code could not be loaded.');
          server.lose(/^sw\.js/);
          await page.reload();
          await expect.poll(() => page.run(isTakenOver, null)).toBe(true);
          await page.run(pressButton, [CHART_PLACE, 'Embed'] as const);
          await chart.toContain('<iframe');
        });
      });
    });

    test('reloaded before the app came, the day that is counted from is not taken for a choice', async () => {
      // WebKit restores nothing on a reload, and its driver waits for what is held back.
      if (name === 'WebKit') return;
      await withServer(standsAt('2025-01-18T12:00:00Z'), async (address, server) => {
        server.lose(/^sw\.js/);
        server.hold(/\/app-/);
        await withPage(here, async (page) => {
          await page.open(address);
          await expect.poll(() => page.run(isChecked, '.as-of input[value="article"]')).toBe(true);
          await page.run(reload, null);
          await expect.poll(() => page.run(isChecked, '.as-of input[value="article"]')).toBe(true);
          server.hold(null);
          await expectDays(page, '2 days left');
          expect(await page.run(search, null)).toBe('');
        });
      });
    });

    test('recoloured by Dark Reader, every word and bar of the charts stands out', async () => {
      await withServer({ script: darkReader(), withoutPolicy: true }, async (address) => {
        await withPage(here, async (page) => {
          await openWhole(page, `${address}?actor=hamas`);
          const before = await page.run(ground, null);
          await page.run(recolour, null);
          await expect.poll(() => page.run(ground, null)).not.toBe(before);
          await expect
            .poll(async () => (await page.run(measureContrasts, null)).filter(({ ratio }) => ratio < 4.5))
            .toEqual([]);
          const bars = await page.run(lightOfBars, null);
          expect(bars.length).toBeGreaterThan(3);
          expect(Math.min(...bars)).toBeGreaterThan(150);
        });
      });
    });
  });
}

async function openWhole(page: EnginePage, address: string): Promise<void> {
  await page.open(address);
  await expect.poll(() => page.run(isTakenOver, null)).toBe(true);
}

async function expectDays(page: EnginePage, days: string): Promise<void> {
  await expect.poll(() => page.run(words, '[role="timer"]')).toBe(days);
}

/** Runs in the page, as the four below. */
function fontOfCode(where: string): string {
  const places = [...document.querySelectorAll(`${where} *`)];
  const code = places.findLast((each) => each.textContent?.includes('<iframe'));
  return code ? getComputedStyle(code).fontFamily : 'none';
}

function wake(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

function press(where: string): void {
  document.querySelector<HTMLElement>(where)?.click();
}

function isChecked(where: string): boolean {
  return document.querySelector<HTMLInputElement>(where)?.checked === true;
}

function reload(): void {
  location.reload();
}

function search(): string {
  return location.search;
}

function isDrawn(where: string): boolean {
  return [...document.querySelectorAll(`${where} svg`)].some(
    (svg) => svg.checkVisibility({ visibilityProperty: true }) && svg.getBoundingClientRect().width > 100,
  );
}
