import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/support/find-browser.mjs';
import { chosenFonts, launchOptions } from './e2e/support/launch-options.ts';

const port = Number(process.env.E2E_PORT ?? 4183);
const baseURL = `http://127.0.0.1:${port}/`;

const browser = findBrowser();
if (browser === undefined) {
  throw new Error('No Chromium or Chrome found: `npm test` installs one, or set CHROMIUM_PATH to yours.');
}
// The workers load this file too and inherit this, so that the search is done once.
process.env.CHROMIUM_PATH = browser;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A machine that is shared may stall for longer than a test waits; a run names what passed only then.
  retries: 1,
  // Pictures are drawn and packed in some tests, on machines that may be shared: no test is about time.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // The JSON reporter writes to the file that this same variable names.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL,
    // A worker would answer in place of a test's own routes; offline.spec.ts and new-version.spec.ts let it.
    serviceWorkers: 'block',
    browserName: 'chromium',
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: launchOptions(browser, chosenFonts()),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
    // Also where another configuration takes this one over.
    cwd: import.meta.dirname,
  },
});
