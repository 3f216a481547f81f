import type { Locator } from '@playwright/test';
import { tinyDigest } from '../src/digest/fixtures.ts';
import { dashboard } from './support/dashboard.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';

test('in a language written from the right each chart begins there, static and live alike, and its words stand the right way round', async ({
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
      const built = await placesOf(drawing, '.static-chart');
      await drawing.hover();
      await expect(drawing.locator('.live-chart')).toBeVisible();
      const live = await placesOf(drawing, '.live-chart');
      expect(live.length, title).toBeGreaterThan(5);
      expect(live.map(({ what }) => what)).toEqual(built.map(({ what }) => what));
      const apart = live.map(({ edges }, at) => farthest(edges, built[at]?.edges));
      expect(Math.max(...apart), `${title} at ${width}`).toBeLessThan(2);
      const { right } = await edgesOf(drawing);
      const begins = drawing.locator('.live-chart text', { hasText: first }).first();
      expect(right - (await edgesOf(begins)).right, `${title} at ${width}`).toBeLessThan(16);
    }
  }
});

interface Place {
  readonly what: string;
  /** From the left of the drawing. */
  readonly edges: readonly number[];
}

/** Each word and mark, and where it stands, in an order of their own. */
async function placesOf(drawing: Locator, part: string): Promise<Place[]> {
  const places = await drawing.evaluate((drawing, part): Place[] => {
    const chart = [...drawing.querySelectorAll(part)].find((each) => each.clientWidth > 0);
    const edge = drawing.getBoundingClientRect().left;
    const found = chart?.querySelectorAll<SVGGraphicsElement>('text, [data-row] :is(rect, path, circle)');
    return [...(found ?? [])].map((each) => {
      const { left, right } = each.getBoundingClientRect();
      const isTurned = each.localName === 'text' && (each.getScreenCTM()?.a ?? 0) < 0;
      return {
        what: `${each.localName} ${each.textContent}${isTurned ? ', turned' : ''}`,
        edges: [left - edge, right - edge],
      };
    });
  }, part);
  expect(places.filter(({ what }) => what.endsWith(', turned'))).toEqual([]);
  const order = ({ what, edges }: Place) => `${what} ${String(Math.round(edges[0] ?? 0)).padStart(5)}`;
  return places.toSorted((one, other) => order(one).localeCompare(order(other)));
}

function farthest(edges: readonly number[], others: readonly number[] = []): number {
  return Math.max(...edges.map((edge, at) => Math.abs(edge - (others[at] ?? Number.NaN))));
}

async function edgesOf(place: Locator): Promise<{ right: number }> {
  return place.evaluate((place) => ({ right: place.getBoundingClientRect().right }));
}
