import type { Browser, Page } from '@playwright/test';
import type { EnginePage } from './engine.ts';

/** A page that Playwright drives; closing it closes the browser, where one is named. */
export function byPlaywright(page: Page, browser?: Browser): EnginePage {
  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    run: <A, R>(script: (argument: A) => R | Promise<R>, argument: A) =>
      page.evaluate<R>(`(${script.toString()})(${JSON.stringify(argument)})`),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    close: async () => {
      await (browser ?? page).close();
    },
  };
}
