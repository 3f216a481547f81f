import type { Page } from '@playwright/test';
import { tinyDigest } from '../src/digest/fixtures.ts';
import { nothing } from '../src/digest/stories/whole/fixtures.ts';
import { isolated } from '../src/lib/isolate.ts';
import { dashboard, openReceipt } from './support/dashboard.ts';
import { crowded, largeDigest, quote } from './support/other-digests.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';
import { sideways } from './support/widths.ts';

test.describe('another digest in the same format gives another dashboard:', () => {
  test('a small one, of a flood, its background labelled as such', async ({ page, openSiteOf }) => {
    await openSiteOf(JSON.stringify(tinyDigest()));
    const { figure, actor, chart, drawing, deadline } = dashboard(page);
    await expect(page).toHaveTitle(/^Town above the dam waits for the water to fall/);
    await expect(figure('People who left')).toContainText('about 250');
    await expect(deadline).toContainText('in London time');
    await expect(drawing('Where they are')).toBeVisible();
    await actor('Ada Hill').check();
    await expect(page).toHaveURL('/?actor=mayor');
    await expect(chart('People').getByText('Source: 18 May 2024')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('19 May 2024: A name was misspelt.');
    await expect(page.getByRole('main')).not.toContainText(/Gaza|Hamas/);
    // What is background, not from the article, is labelled so.
    const census = figure('People in the town');
    await expect(census).toContainText('Background, not from the article: Census');
    const receipt = await openReceipt(census);
    await expect(receipt).toContainText('Background, not from the article: Census');
    await expect(receipt.locator('.quoted')).toHaveCount(0);
  });

  test('one with a single item in each list', async ({ page, openSiteOf }) => {
    const tiny = tinyDigest();
    const first = <T>(list: readonly T[]) => list.slice(0, 1);
    const actors = [{ id: 'mayor', name: 'Ada Hill', kind: 'person', side: 'town', receipt: quote }] as const;
    await openSiteOf(
      JSON.stringify({
        ...tiny,
        actors,
        figures: first(tiny.figures),
        charts: [
          { id: 'bars', title: 'People', kind: 'bars', figures: ['left'] },
          { id: 'when', title: 'When', kind: 'timeline', events: ['breach'] },
        ],
        relations: [],
      }),
    );
    const { figures, drawing, actors: list } = dashboard(page);
    await expect(figures.getByRole('listitem')).toHaveCount(1);
    await expect(list.getByRole('checkbox')).toHaveCount(1);
    await expect(drawing('People')).toContainText('250');
    await expect(drawing('When')).toContainText('The dyke broke');
  });

  test('one with nothing in its lists, and no deadline', async ({ page, openSiteOf }) => {
    const { deadline: _, corrections: __, ...rest } = tinyDigest();
    await openSiteOf(JSON.stringify({ ...rest, ...nothing }));
    const { headline, figures, actors, deadline } = dashboard(page);
    await expect(headline).toHaveText('Town above the dam waits for the water to fall');
    // No heading over nothing.
    for (const part of [figures, actors, deadline]) await expect(part).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Take this page with you']);
    await expect(page.getByRole('main')).not.toContainText(/NaN|undefined|null/);
    // Nobody to look for, or to choose.
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.getByRole('button', { name: 'Choose who' })).toHaveCount(0);
  });

  test('one with twelve leading figures, money, a headline of 200 characters and no deadline fits every screen', async ({
    page,
    openSiteOf,
  }) => {
    const { deadline: _, ...tiny } = tinyDigest();
    await openSiteOf(JSON.stringify({ ...tiny, ...crowded() }));
    const { headline, figures } = dashboard(page);
    await expect(figures.first().getByRole('listitem')).toHaveCount(12);
    await expect(figures.getByText('$4.7 billion')).toBeVisible();
    for (const letters of ['100%', '200%']) {
      await enlarge(page, letters);
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
        const at = `${width} pixels, letters of ${letters}`;
        expect.soft(await sideways(page), at).toEqual([]);
        expect.soft(await brokenNumbers(page), at).toEqual([]);
        if (letters === '100%') {
          for (const part of [headline, figures.first().getByRole('listitem').first()])
            await expect.soft(part, at).toBeInViewport({ ratio: 1 });
        }
      }
    }
  });

  test('one of 1,000 people and 1,000 events opens and is filtered', async ({ page, openSiteOf }) => {
    await openSiteOf(JSON.stringify(largeDigest(1000)));
    const { actors, actor, search, selection } = dashboard(page);
    await expect(actors.getByRole('checkbox')).toHaveCount(1000);
    await expect(dashboard(page).drawing('When')).toBeVisible();
    await search.fill('number 777');
    await actor('Person number 777').check();
    await expect(selection).toContainText('Person number 777: 0 of 1 figure, 1 of 1,000 events');
    await expect(page).toHaveURL('/?actor=person-777');
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await expect(page).toHaveURL('/');
  });
});

test.describe('words of any kind stand as they are:', () => {
  const NAMES = {
    long: `Lord ${'Mayor of the Upper and the Lower Town '.repeat(4)}`.slice(0, 119).trim(),
    unbroken: 'W'.repeat(120),
    arabic: 'كتيبة 17 شباط',
    hebrew: 'יחידה 8200 (מודיעין)',
    markup: '<img src=x onerror="document.title=1">',
    stars: '**b** _i_ [a](https://example.org)',
    accents: `Z${'\u0301'.repeat(4)}algo`,
  };

  test('names as long as they may be, from right to left, and of markup', async ({ page, openSiteOf }) => {
    const tiny = tinyDigest();
    const more = Object.entries(NAMES).map(([id, name]) => ({
      id,
      name,
      kind: 'person' as const,
      side: 'town',
      receipt: quote,
    }));
    const [left, ...figures] = tiny.figures;
    await openSiteOf(
      JSON.stringify({
        ...tiny,
        headline: `${NAMES.markup} and ${NAMES.stars}`,
        actors: [...tiny.actors, ...more],
        figures: [{ ...left, saidBy: 'hebrew' }, ...figures],
      }),
    );
    const { headline, actors, actor, figure, selection } = dashboard(page);
    await expect(headline).toHaveText(`${NAMES.markup} and ${NAMES.stars}`);
    // A name that does not run from left to right stands between marks that keep its direction to itself.
    for (const [id, name] of Object.entries(NAMES)) {
      await expect(actors.getByText(isolated(name), { exact: true }), id).toHaveCount(1);
    }
    await expect(actors.locator('img, strong, em, b')).toHaveCount(0);
    // Each name in an isolate of its own, so that its direction does not turn the words around it.
    await expect(actors.getByText(isolated(NAMES.hebrew), { exact: true })).toHaveJSProperty(
      'tagName',
      'BDI',
    );
    await expect(figure('People who left')).toContainText(`${isolated(NAMES.hebrew)}, 17 May 2024`);
    await actor(isolated(NAMES.arabic)).check();
    await expect(selection).toContainText(`${isolated(NAMES.arabic)}: 0 of 5 figures`);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const room = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(room, `${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
});

/** As a reader's own style sheet does. */
function enlarge(page: Page, letters: string): Promise<void> {
  return page.evaluate((text) => {
    const own = new CSSStyleSheet();
    own.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
  }, `html { font-size: ${letters} !important }`);
}

/** The parts of numbers that stand on two lines, or out of the room of their figure. */
function brokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.figure .number')].flatMap((number) => {
      const [text] = [...number.childNodes].filter((node) => node instanceof Text);
      const room = number.closest('li')?.getBoundingClientRect();
      if (!text || !room) return [`no words in ${number.outerHTML}`];
      return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: piece, index: start }) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + piece.length);
        const { right } = range.getBoundingClientRect();
        return range.getClientRects().length > 1 || right > room.right + 2 ? [piece] : [];
      });
    }),
  );
}
