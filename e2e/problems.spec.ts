import type { Page } from '@playwright/test';
import { tinyDigest } from '../src/digest/fixtures.ts';
import type { Digest } from '../src/digest/schema.ts';
import { isolated } from '../src/lib/isolate.ts';
import { dashboard, itemOf, openReceipt } from './support/dashboard.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';
import { sideways } from './support/widths.ts';

test.describe('in place of the dashboard', () => {
  test('a wrong digest is shown with every problem, where it is and what would be right', async ({
    page,
    openSiteOf,
  }) => {
    const wrong = structuredClone(tinyDigest()) as unknown as Record<string, Record<string, unknown>[]>;
    const [left, returned] = wrong.figures ?? [];
    if (!left || !returned) throw new Error('the fixture has too few figures');
    left.quantity = { qualifier: 'about', value: '250' };
    returned.asOf = '2024-02-30';
    returned.about = ['nobody'];
    await openSiteOf(JSON.stringify(wrong));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This digest cannot be shown');
    for (const path of ['$.figures[0].quantity.value', '$.figures[1].asOf', '$.figures[1].about[0]']) {
      const problem = itemOf(page.getByRole('main'), path);
      await expect(problem, path).toHaveCount(1);
      // A reason and a remedy, and where: three lines.
      await expect(problem.getByRole('paragraph'), path).toHaveCount(3);
    }
    await expect(page.getByRole('main')).toContainText('3 problems found');
    await expect(page.getByRole('main')).not.toContainText('more than 100');
  });

  for (const { name, text, said } of [
    { name: 'an empty file', text: '', said: 'empty' },
    {
      name: 'a file cut short',
      text: '{"format": "article-digest/1", "headline": "Town ab',
      said: 'The file ends too early',
    },
    {
      name: 'a digest made by a newer version',
      text: JSON.stringify({ ...tinyDigest(), format: 'article-digest/2' }),
      said: 'newer version',
    },
  ]) {
    test(`${name} is said to be one`, async ({ page, openSiteOf }) => {
      await openSiteOf(text);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This digest cannot be shown');
      await expect(page.getByRole('listitem')).toHaveCount(1);
      await expect(page.getByRole('listitem')).toContainText(said);
    });
  }
});

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
    const nothing = {
      sides: [],
      actors: [],
      figures: [],
      charts: [],
      events: [],
      issues: [],
      positions: [],
      relations: [],
    };
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

test.describe('one broken panel does not take the others down:', () => {
  // One pattern: of two, Playwright would take the second for the option's own settings.
  test.use({ allowedConsole: [/out of order|PanelBoundary|KeepStatic/] });

  test('a list of actors that cannot be drawn says so, and figures, charts and positions remain', async ({
    page,
  }) => {
    // The list's search folds accents by this, and nothing else on the opened page does.
    await page.addInitScript(() => {
      Object.defineProperty(String.prototype, 'normalize', {
        value: () => {
          throw new Error('out of order');
        },
      });
    });
    await page.goto('/');
    const alert = page.getByRole('alert');
    await expect(alert).toHaveCount(1);
    await expect(alert).toContainText('The list of people and bodies could not be drawn.');
    await expect(alert).toContainText('The rest of the page is whole. Reload to try again');
    const { figure, drawing, timer } = dashboard(page);
    await expect(figure('hostages still held in Gaza')).toContainText('roughly 100');
    await expect(timer).toHaveText(/ago$/);
    await expect(drawing('Hostages taken, freed and still held')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Who wants what' })).toBeVisible();
  });

  test('where the live chart cannot be drawn, the static one stays', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'ResizeObserver', {
        value: class {
          observe(element: Element) {
            if (element.closest('.live-chart')) throw new Error('out of order');
          }
          unobserve() {}
          disconnect() {}
        },
      });
    });
    const failed = page.waitForEvent('console', (message) => message.text().includes('out of order'));
    await page.goto('/');
    // The app has taken over when it knows the reader's day, and hears the pointer from then on.
    await expect(dashboard(page).timer).toHaveText(/ago$/);
    const drawing = dashboard(page).drawing('Hostages taken, freed and still held');
    await drawing.hover();
    await failed;
    await expect(drawing.locator('.static-chart:visible')).toHaveCount(1);
    await expect(drawing).toContainText('roughly');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

const quote = { paragraph: 1, quote: 'Mayor Ada Hill' };

/** What is hardest for a first screen: as much of everything as may be, in numbers of every length. */
function crowded(): Partial<Digest> {
  const amounts = [
    ['USD', { qualifier: 'about', value: 4_700_000_000 }],
    ['EUR', { qualifier: 'about', value: 999_999_999_999 }],
    ['USD', { qualifier: 'between', low: 1_000_000, high: 2_500_000 }],
    ['percent', { qualifier: 'exact', value: 33.3 }],
    ['people', { qualifier: 'about', value: 123_456_789 }],
    ...Array.from({ length: 7 }, (_, place) => ['people', { qualifier: 'over', value: 6 * 10 ** place }]),
  ] as unknown as readonly (readonly [string, Digest['figures'][number]['quantity']])[];
  const figures = amounts.map(([unit, quantity], place) => ({
    id: `amount-${place}`,
    label: `counted in the account of the Donaudampfschifffahrtsgesellschaft (${place})`,
    quantity,
    unit,
    asOf: '2024-05-17',
    about: [],
    background: { source: 'The county archive' },
    lead: true,
  }));
  return {
    headline:
      'The town above the dam waits for the water to fall, and the county says that no one could have '
        .repeat(3)
        .slice(0, 200)
        .trim(),
    figures,
    charts: [{ id: 'bars', title: 'People', kind: 'bars', figures: ['amount-5', 'amount-6'] }],
    relations: [],
  };
}

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

/** So many people of one side, each in one event of a day of its own. */
function largeDigest(count: number): Digest {
  const tiny = tinyDigest();
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const day = (number: number) => new Date(Date.UTC(2021, 0, number)).toISOString().slice(0, 10);
  return {
    ...tiny,
    actors: numbers.map((number) => ({
      id: `person-${number}`,
      name: `Person number ${number}`,
      kind: 'person' as const,
      side: 'town',
      receipt: quote,
    })),
    figures: tiny.figures.slice(0, 1).map((figure) => ({ ...figure, about: ['person-1'] })),
    events: numbers.map((number) => ({
      id: `event-${number}`,
      label: `Event number ${number}`,
      when: day(number),
      actors: [`person-${number}`],
      receipt: quote,
    })),
    charts: [
      { id: 'when', title: 'When', kind: 'timeline', events: numbers.map((number) => `event-${number}`) },
    ],
    issues: [],
    positions: [],
    relations: [],
    deadline: { label: 'The gates open', date: '2024-05-20', timeZone: 'Europe/London', receipt: quote },
  };
}
