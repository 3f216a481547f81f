import type { Locator } from '@playwright/test';
import { tinyDigest } from '../src/digest/fixtures.ts';
import { dashboard } from './support/dashboard.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';

test('in a language written from the right each chart begins there and answers there, and its words stand the right way round', async ({
  page,
  openSiteOf,
}) => {
  await openSiteOf(JSON.stringify({ ...tinyDigest(), language: 'he' }));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [title, first] of [
      ['People', 'about 250'],
      ['Where they are', 'about 250'],
      ['When', 'The dyke broke'],
    ] as const) {
      const drawing = dashboard(page).drawing(title);
      const edge = (await edgesOf(drawing)).right;
      const begins = drawing.locator(':is(text, .event p):visible', { hasText: first }).first();
      expect(edge - (await edgesOf(begins)).right, `${title} at ${width}`).toBeLessThan(16);
      expect(await turned(drawing), title).toEqual([]);
      // The pointer is met where the mark is seen.
      await drawing.hover();
      await expect(drawing.locator('.live-chart')).toBeVisible();
      const met = drawing.locator('.live-chart [data-receipt]').first();
      expect(edge - (await edgesOf(met)).right, `${title} at ${width}`).toBeLessThan(16);
    }
  }
});

/** Words that are seen in mirror writing. */
function turned(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((plot) => {
    const words = [...plot.querySelectorAll<SVGTextElement>('.static-chart text')];
    if (words.length === 0) throw new Error('no words');
    return words
      .filter((text) => text.checkVisibility() && (text.getScreenCTM()?.a ?? 0) < 0)
      .map((text) => text.textContent ?? '');
  });
}

async function edgesOf(place: Locator): Promise<{ right: number }> {
  return place.evaluate((place) => ({ right: place.getBoundingClientRect().right }));
}
