import type { Page } from '@playwright/test';

/** The script with which the page comes alive. */
export const APP_SCRIPT = /assets\/app-[^/]+\.js$/;

/** Keeps back a script until it is released. */
export async function holdBack(page: Page, script: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(script, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
