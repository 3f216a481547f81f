import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { PAGE_NAMES, type PageName, rotated, type Sample, samplesOf } from './measures.ts';
import type { Target } from './page-probe.ts';
import { newReader } from './visit.ts';

/** Clicks before the first that counts: the first ones compile what they run. */
const WARM_UP = 4;
/** Clicks of each page in each round, half of them on and half off. */
const CLICKS = 4;

/** Filter clicks at full speed, the pages open side by side and clicked in turn. */
export async function measureClicks(
  browser: Browser,
  urls: Readonly<Record<PageName, string>>,
  target: Target,
  rounds: number,
): Promise<Sample[]> {
  const readers = await Promise.all(
    PAGE_NAMES.map(async (name) => {
      const page = await newReader(browser, { ...target, click: false });
      return { name, page };
    }),
  );
  try {
    for (const { name, page } of readers) {
      await page.goto(urls[name], { waitUntil: 'load', timeout: 300_000 });
      await page.waitForFunction(() => window.probe.sightings().charts !== null, undefined, {
        timeout: 300_000,
      });
    }
    const samples: Sample[] = [];
    for (let click = 0; click < WARM_UP + rounds * CLICKS; click += 1) {
      for (const { name, page } of rotated(readers, click)) {
        const { marks, words } = await page.evaluate(() => window.probe.timeClick());
        if (click >= WARM_UP) samples.push(...samplesOf(name, { clickMarks: marks, clickWords: words }));
        // What a click leaves to be done later is not the next page's.
        await sleep(30);
      }
    }
    return samples;
  } finally {
    await Promise.all(readers.map(({ page }) => page.context().close()));
  }
}
