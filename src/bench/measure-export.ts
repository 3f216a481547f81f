import type { Browser } from '@playwright/test';
import type { Reading } from './measures.ts';
import type { Target } from './page-probe.ts';
import { newReader } from './visit.ts';

/** At full speed, from the click on "PNG" of the first chart until the file is there, its code fetched for the first time. */
export async function measureExport(browser: Browser, url: string, target: Target): Promise<Reading> {
  const page = await newReader(browser, { ...target, click: false });
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    const chart = page.locator('.chart').first();
    const png = chart.getByRole('button', { name: /^PNG/ });
    if (!(await png.isVisible())) await chart.getByText(/^Save/).first().click();
    await png.scrollIntoViewIfNeeded();
    const saved = page.waitForEvent('download');
    const start = performance.now();
    await png.evaluate((button: HTMLElement) => button.click());
    await (await saved).path();
    return { exportFile: performance.now() - start };
  } finally {
    await page.context().close();
  }
}
