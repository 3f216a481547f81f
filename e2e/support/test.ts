import { test as base, expect } from '@playwright/test';
import { watch } from './watch.ts';

interface Options {
  /** Console messages that this test expects: `test.use({ allowedConsole: [/made by a newer version/] })`. */
  allowedConsole: readonly RegExp[];
}

interface Automatic {
  cleanPage: undefined;
}

/** Playwright's test, which also fails when the page warns, breaks its own policy or asks another origin. */
export const test = base.extend<Options & Automatic>({
  allowedConsole: [[], { option: true }],
  cleanPage: [
    async ({ context, baseURL, allowedConsole }, use) => {
      if (baseURL === undefined) throw new Error('playwright.config.ts must name a baseURL');
      const problems = await watch(context, baseURL, allowedConsole);
      await use(undefined);
      expect(await problems(), 'what the page did that no page of ours may do').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
