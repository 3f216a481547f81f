import { expect, type Page } from '@playwright/test';
import { digest } from './bundled-digest.ts';
import { isLaidOut } from './chart-texts.ts';
import { dashboard } from './dashboard.ts';

/** Pixels across: phones, tablets, desks. */
export const WIDTHS = [320, 360, 480, 600, 768, 1024, 1280, 1600];

/** Sets the width and waits until every chart has been laid out for it. */
export async function resize(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 });
  for (const { title } of digest.charts) {
    await expect.poll(() => isLaidOut(dashboard(page).drawing(title))).toBe(true);
  }
}

/** What makes the page wider than the window: empty where it does not scroll sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`);
  });
}
