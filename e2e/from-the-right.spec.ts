import type { Locator } from '@playwright/test';
import { tinyDigest } from '../src/digest/fixtures.ts';
import { faultsOfTexts } from './support/chart-texts.ts';
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
      const begins = drawing.locator(':is(text, .row p):visible', { hasText: first }).first();
      expect(edge - (await edgesOf(begins)).right, `${title} at ${width}`).toBeLessThan(16);
      // A breakdown has no words but those that wrap.
      if (title !== 'Where they are')
        expect(await drawing.locator('.static-chart text').count()).toBeGreaterThan(1);
      expect(await turned(drawing), title).toEqual([]);
      expect(await faultsOfTexts(drawing), `${title} at ${width}`).toEqual([]);
      if (title === 'When') {
        expect(await readFromTheLeft(drawing, '20 May 2024'), `at ${width}`).toBe(true);
        // Dates over the strips that they date.
        const edges = drawing
          .locator('.dates, .strip')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
        expect(new Set(await edges).size, `at ${width}`).toBe(1);
      }
      // The pointer is met where the mark is seen.
      await drawing.hover();
      await expect(drawing.locator('.live-chart')).toBeVisible();
      const met = drawing.locator('.live-chart [data-receipt]').first();
      expect(edge - (await edgesOf(met)).right, `${title} at ${width}`).toBeLessThan(16);
    }
  }
});

/** Whether of these words, in letters of the left, the first is seen left of the last. */
function readFromTheLeft(drawing: Locator, words: string): Promise<boolean> {
  return drawing.evaluate((plot, words) => {
    const texts = document.createTreeWalker(plot, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.replaceAll('\u00A0', ' ').indexOf(words) ?? -1;
      if (at < 0) continue;
      const edge = (from: number, to: number) => {
        const letters = document.createRange();
        letters.setStart(texts.currentNode, at + from);
        letters.setEnd(texts.currentNode, at + to);
        return letters.getBoundingClientRect().left;
      };
      if (edge(0, 1) >= edge(words.length - 1, words.length)) return false;
    }
    return true;
  }, words);
}

/** Words that are seen in mirror writing. */
function turned(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((plot) => {
    const words = [...plot.querySelectorAll<SVGTextElement>('.static-chart text')];
    return words
      .filter((text) => text.checkVisibility() && (text.getScreenCTM()?.a ?? 0) < 0)
      .map((text) => text.textContent ?? '');
  });
}

async function edgesOf(place: Locator): Promise<{ right: number }> {
  return place.evaluate((place) => ({ right: place.getBoundingClientRect().right }));
}
