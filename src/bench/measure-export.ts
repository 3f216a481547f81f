import type { Browser } from '@playwright/test';
import type { Reading } from './measures.ts';
import type { Target } from './page-probe.ts';
import { newReader } from './visit.ts';

/**
 * At full speed, from the press that asks for a picture of the first chart until the file is there, its code fetched
 * for the first time. Our page shows the picture before it saves it, so two presses are in it.
 */
export async function measureExport(browser: Browser, url: string, target: Target): Promise<Reading> {
  const page = await newReader(browser, { ...target, click: false });
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    const chart = page.locator('.chart').first();
    const asks = chart.getByRole('button', { name: /^(?:PNG|Save)/ }).first();
    await asks.scrollIntoViewIfNeeded();
    const isPanel = (await asks.getAttribute('aria-haspopup')) === 'dialog';
    const saved = page.waitForEvent('download');
    const start = performance.now();
    await asks.evaluate((button: HTMLElement) => button.click());
    if (isPanel) await page.getByRole('button', { name: 'Save PNG' }).click();
    await (await saved).path();
    return { exportFile: performance.now() - start };
  } finally {
    await page.context().close();
  }
}
