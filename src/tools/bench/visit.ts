import { type Browser, type CDPSession, devices, type Page } from '@playwright/test';
import { installProbe, NAME_HELPER, type Watched } from './page-probe.ts';

/** The screen of a small phone. */
const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  userAgent: devices['Pixel 5'].userAgent,
  locale: 'en-GB',
  timezoneId: 'UTC',
  colorScheme: 'light',
} as const;

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER_PROCESSOR = { rate: 4 };

/** A fresh reader on a phone: nothing cached, the probe in place, nothing opened yet. */
export async function newReader(browser: Browser, watched: Watched): Promise<Page> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(NAME_HELPER);
  await page.addInitScript(installProbe, watched);
  return page;
}

/** A poor line and a slow phone, from here on. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', SLOWER_PROCESSOR);
}
