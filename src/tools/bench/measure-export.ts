import type { Browser } from '@playwright/test';
import type { Reading } from './measures.ts';
import type { Target } from './page-probe.ts';
import { newReader } from './visit.ts';

/**
 * At full speed, its code fetched for the first time: from the press that asks for a picture of the first chart until
 * it can be saved, on the limit page until it is; and from the choice of another shape until that can be.
 */
export async function measureExport(browser: Browser, url: string, target: Target): Promise<Reading> {
  const page = await newReader(browser, { ...target, click: false });
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    const chart = page.locator('.chart').first();
    const asks = chart.getByRole('button', { name: /^(?:PNG|Save)/ }).first();
    await asks.scrollIntoViewIfNeeded();
    const isPanel = (await asks.getAttribute('aria-haspopup')) === 'dialog';
    const start = performance.now();
    if (!isPanel) {
      const saved = page.waitForEvent('download');
      await asks.evaluate((button: HTMLElement) => button.click());
      await (await saved).path();
      return { exportFile: performance.now() - start };
    }
    await asks.evaluate((button: HTMLElement) => button.click());
    const ready = page.locator('.export-out .primary:enabled');
    await ready.waitFor();
    const exportFile = performance.now() - start;
    const shape = page.getByRole('radio', { name: 'Square' });
    const change = performance.now();
    await shape.evaluate((radio: HTMLElement) => radio.click());
    await ready.filter({ hasText: '2160 × 2160' }).waitFor();
    return { exportFile, exportChange: performance.now() - change };
  } finally {
    await page.context().close();
  }
}
