import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { DIST } from './built-site.ts';
import { type Served, serveFolder } from './serve-folder.ts';
import { test as base } from './test.ts';

interface Host {
  /** A page of another origin, which holds this markup. */
  readonly open: (markup: string, width?: number) => Promise<Page>;
  readonly context: BrowserContext;
  /** Every address that its pages and their frames asked for. */
  readonly asked: readonly string[];
}

/** Two servers that obey header rules: two origins. The automatic watch knows one, so the host's context is its own. */
export const test = base.extend<{ host: Host }, { site: Served }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const served = await serveFolder(DIST, '/deep/er/');
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    writeFileSync(join(folder, '_headers'), '');
    const served = await serveFolder(folder, '/');
    const context = await browser.newContext();
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    await use({
      context,
      asked,
      open: async (markup, width = 800) => {
        writeFileSync(
          join(folder, 'index.html'),
          `<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>News</title><body style="margin:0">${markup}`,
        );
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 700 });
        await page.goto(served.url);
        return page;
      },
    });
    await context.close();
    await served.close();
    rmSync(folder, { recursive: true });
  },
});

/** Pixels that a frame takes in its host. */
export function frameHeight(page: Page, place = 0): Promise<number> {
  return page
    .locator('iframe')
    .nth(place)
    .evaluate((frame) => frame.getBoundingClientRect().height);
}

/** How high the content of a frame is, and whether it has a bar to scroll it by. */
export async function contentOf(page: Page, place = 0) {
  const frame = await loadedFrame(page, place);
  return frame.evaluate(() => ({
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    scrolls: document.documentElement.clientWidth < window.innerWidth,
  }));
}

export async function loadedFrame(page: Page, place: number): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(place).elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no such frame');
  await frame.waitForLoadState();
  return frame;
}
