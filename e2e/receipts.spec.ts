import type { Page } from '@playwright/test';
import { withinQuotes } from '../src/lib/within-quotes.ts';
import { dateOf, digest, quotesOf, receiptQuotesOf, speakerOf } from './support/bundled-digest.ts';
import { dashboard, openReceipt, receiptMarks } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';
import { resize } from './support/widths.ts';

const HOSTAGES_CHART = digest.charts[1]?.title ?? '';
const panel = (page: Page) => page.getByRole('dialog', { name: /^Receipt/ });

/** The words that each statement of the digest stands on, by its key; none for what is computed or background. */
const WORDS = new Map<string, readonly string[]>([
  ...(['figures', 'events', 'actors', 'positions', 'issues'] as const).flatMap((list) =>
    digest[list].map((each): [string, string[]] => [
      `${list.slice(0, -1)}/${each.id}`,
      receiptQuotesOf(each).map(({ quote }) => quote),
    ]),
  ),
  ...digest.relations.map((each, place): [string, string[]] => [
    `relation/${place}`,
    quotesOf(each).map(({ quote }) => quote),
  ]),
  [
    'deadline',
    [digest.deadline ?? []]
      .flat()
      .flatMap(quotesOf)
      .map(({ quote }) => quote),
  ],
]);

/** Where the page states something: each such place has to lead to a receipt. */
const STATEMENTS =
  '.figure, [data-row], [data-position], .issues > li, .actor, .more li, tbody tr, .deadline';

test.describe('every statement on the page has a receipt:', () => {
  for (const query of ['', `?table=${digest.charts.map(({ id }) => id).join(',')}`]) {
    test(`each place leads to one, and each one is led to (${query || 'charts'})`, async ({ page }) => {
      await page.goto(`/${query}`);
      const places = await page.locator(STATEMENTS).evaluateAll((elements) =>
        elements.map((element) => ({
          what: `${element.tagName} ${element.textContent?.slice(0, 60)}`,
          keys: [element, ...element.querySelectorAll('[data-receipt]')].flatMap(
            (each) => each.getAttribute('data-receipt') ?? [],
          ),
        })),
      );
      expect(places.length).toBeGreaterThan(100);
      expect(places.filter(({ keys }) => keys.length === 0)).toEqual([]);
      const led = new Set(places.flatMap(({ keys }) => keys));
      expect([...led].toSorted()).toEqual([...WORDS.keys()].toSorted());
    });
  }

  test('each opens to the exact words, or says that it stands on none', async ({ page }) => {
    test.slow();
    await page.goto('/');
    for (const [key, words] of WORDS) {
      const mark = page.locator(`a[data-receipt="${key}"]`).first();
      // Some are folded into what an actor said: as a click on their number, wherever that stands.
      await mark.dispatchEvent('click');
      await expect(panel(page).locator('.words .quoted'), key).toHaveText(
        words.map((each) => `“${withinQuotes(each)}”`),
      );
      if (words.length === 0) await expect(panel(page), key).toContainText('Computed here');
    }
  });

  test('each number is the same in the text, in the charts and in the list', async ({ page }) => {
    await page.goto('/');
    const numbers = await page
      .locator('a[data-receipt], .endnotes li')
      .evaluateAll((all) =>
        all.map((each): [string, string] =>
          each instanceof HTMLLIElement
            ? [each.id.replace('receipt/', ''), String(each.value)]
            : [each.getAttribute('data-receipt') ?? '', /\d+$/.exec(each.textContent ?? '')?.[0] ?? ''],
        ),
      );
    const byKey = new Map(numbers);
    expect(byKey.size).toBe(WORDS.size);
    for (const [key, number] of numbers) expect(byKey.get(key), key).toBe(number);
    const inCharts = await page.locator('.static-chart [data-row]:visible').evaluateAll((marks) =>
      marks.map((mark) => ({
        key: mark.getAttribute('data-receipt') ?? '',
        number: /(\d+)\s*$/.exec(mark.textContent ?? '')?.[1],
      })),
    );
    for (const { key, number } of inCharts) expect(number, key).toBe(byKey.get(key));
  });
});

test('a receipt says who said it, as of when, and where the words stand', async ({ page }) => {
  await page.goto('/');
  const { figure } = dashboard(page);
  for (const each of digest.figures) {
    const receipt = await openReceipt(figure(each.label));
    await expect(receipt).toContainText(each.label);
    for (const { paragraph } of receiptQuotesOf(each))
      await expect(receipt).toContainText(`paragraph ${paragraph}`);
    if (each.derived) continue;
    await expect(receipt).toContainText(
      `${each.saidBy === undefined ? 'Reported' : 'Said'} by ${speakerOf(each)}`,
    );
    await expect(receipt).toContainText(
      `${each.asOfWords === undefined ? 'as of' : 'dated'} ${dateOf(each.asOf, each.asOfWords)}`,
    );
  }
});

test('a computed figure shows its working, with the receipts of its parts', async ({ page }) => {
  await page.goto('/');
  const gap = digest.figures.find(({ id }) => id === 'gap');
  const receipt = await openReceipt(dashboard(page).figure(gap?.label ?? ''));
  await expect(receipt).toContainText('about 250 − more than 100 − roughly 100 = at most about 50');
  await expect(receipt).toContainText('the article does not report it');
  const parts = receiptMarks(receipt);
  await parts.first().click();
  await expect(panel(page).locator('.quoted').first()).toHaveText('“took about 250 hostages”');
  // Closing goes back to the mark on the page, not to the number in the panel that is gone.
  await page.keyboard.press('Escape');
  await expect(receiptMarks(dashboard(page).figure(gap?.label ?? ''))).toBeFocused();
});

test.describe('the open receipt stands in the address:', () => {
  test('a link opens it, with its mark in sight', async ({ page }) => {
    await page.goto('/?receipt=issue/troops');
    const [issue] = digest.issues.slice(-1);
    await page.goto(`/?receipt=issue/${issue?.id}`);
    await expect(panel(page)).toContainText(issue?.label ?? '');
    await expect(page.locator(`a[data-receipt="issue/${issue?.id}"]`).first()).toBeInViewport();
  });

  test('Back closes it, and the focus is where it was', async ({ page }) => {
    await page.goto('/');
    const mark = receiptMarks(dashboard(page).figure('months of war'));
    await mark.click();
    await expect(panel(page)).toBeVisible();
    await expect(page).toHaveURL('/?receipt=figure/war-months');
    await page.goBack();
    await expect(panel(page)).toBeHidden();
    await expect(page).toHaveURL('/');
    await expect(mark).toBeFocused();
    await page.goForward();
    await expect(panel(page)).toBeVisible();
  });

  test('the mark closes it again, and so does its button', async ({ page }) => {
    await page.goto('/');
    const mark = receiptMarks(dashboard(page).figure('months of war'));
    await mark.click();
    await expect(panel(page)).toBeVisible();
    await mark.click();
    await expect(panel(page)).toBeHidden();
    await mark.click();
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await expect(panel(page)).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('closing one whose number is folded away leads to what unfolds it', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/?receipt=actor/hamas');
    await expect(panel(page).getByRole('heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(
      page.locator('.side', { has: page.locator('[data-who="hamas"]') }).locator('.side-fold'),
    ).toBeFocused();
  });

  test('one that is not there is ignored with a note', async ({ page }) => {
    await page.goto('/?receipt=figure/toString');
    await expect(dashboard(page).notes).toContainText('names a receipt that this page does not hold');
    await expect(panel(page)).toHaveCount(0);
  });

  test('a click before the app is there is not lost', async ({ page }) => {
    await page.route(/assets\/app-/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await receiptMarks(dashboard(page).figure('months of war')).click();
    await expect(page).toHaveURL('/?receipt=figure/war-months');
    await expect(panel(page)).toBeVisible();
  });
});

test('a click on a bar or on an event opens its receipt, and closing leads to its number', async ({
  page,
}) => {
  await page.goto('/');
  const { drawing, chart } = dashboard(page);
  await drawing(HOSTAGES_CHART).locator('svg:visible [data-row="held"]').first().getByText('roughly').hover();
  // What answers to the pointer comes over the drawing while the button is down.
  await page.mouse.down();
  await page.locator('.live-chart svg').waitFor();
  await page.mouse.up();
  await expect(panel(page)).toContainText('roughly 100');
  await page.keyboard.press('Escape');
  const held = chart(HOSTAGES_CHART).locator('.source a[data-receipt="figure/held"]');
  await expect(held).toBeFocused();
});

test('words lead to themselves in the published article, in a tab of their own that learns nothing', async ({
  page,
}) => {
  await page.goto('/?receipt=figure/killed-palestinians');
  const link = panel(page)
    .getByRole('link', { name: /^see it in the article/ })
    .first();
  const quote = encodeURIComponent('Thursday, Gaza’s Health Ministry said over 46,000 Palestinians');
  await expect(link).toHaveAttribute('href', `${digest.source.url}#:~:text=${quote}`);
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noreferrer/);
});

test('a breakdown opens to its working, in words', async ({ page }) => {
  await page.goto('/');
  const { chart } = dashboard(page);
  await chart(HOSTAGES_CHART).getByText('How the numbers fit together').click();
  const steps = chart(HOSTAGES_CHART)
    .locator('.working')
    .getByRole('listitem')
    .filter({ hasText: /at most about 50/ });
  await expect(steps.first()).toContainText('leaves at most about 50');
  await expect(chart(HOSTAGES_CHART)).toContainText('The article gives no number for this');
});

test.describe('a citation', () => {
  test.use({ contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] } });

  test('is copied as text and for a reference manager, with qualifier, speaker, date, paragraph and link', async ({
    page,
    baseURL,
  }) => {
    await page.clock.setFixedTime('2026-03-04T12:00:00Z');
    await page.goto('/?receipt=figure/killed-palestinians');
    await panel(page).getByText('Cite', { exact: true }).click();
    const statement = panel(page).getByRole('region', { name: 'Cite: This statement' });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await statement.getByRole('button', { name: 'Copy text' }).click();
    await expect(statement.getByText('Copied.')).toBeVisible();
    for (const words of [
      'Over 46,000 Palestinians killed in the war',
      'Said by Gaza’s Health Ministry, as of 9 January 2025',
      '(paragraph 4)',
      `${baseURL}?receipt=figure/killed-palestinians`,
      '4 March 2026',
    ]) {
      expect(await copied()).toContain(words);
    }
    await statement.getByRole('button', { name: /CSL-JSON/ }).click();
    await expect.poll(copied).toMatch(/^\[/);
    const [item] = JSON.parse(await copied()) as [{ type: string; note: string }];
    expect(item.type).toBe('article-newspaper');
    expect(item.note).toContain('Over 46,000');
    const article = panel(page).getByRole('region', { name: 'Cite: The article' });
    await article.getByRole('button', { name: 'Copy text' }).click();
    await expect.poll(copied).toMatch(/^Associated Press\./);
  });
});

test('a closed clipboard is said, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto('/?receipt=figure/held');
  await panel(page).getByText('Cite', { exact: true }).click();
  await panel(page).getByRole('button', { name: 'Copy text' }).first().click();
  await expect(panel(page).getByText(/does not let the page copy/)).toBeVisible();
  await expect(panel(page)).toContainText('Roughly 100 hostages still held in Gaza');
});

test.describe('the receipt never hides its mark', () => {
  for (const width of [360, 768, 1280]) {
    test(`at ${width} pixels`, async ({ page }) => {
      await page.goto('/');
      await resize(page, width);
      const marks = page.locator('a[data-receipt]:visible');
      const count = await marks.count();
      expect(count).toBeGreaterThan(40);
      // Every seventh, so that each part of the page has its turn.
      for (let place = 0; place < count; place += 7) {
        const mark = marks.nth(place);
        await mark.scrollIntoViewIfNeeded();
        await mark.click();
        await expect(panel(page)).toBeVisible();
        await expect
          .poll(
            () =>
              mark.evaluate((link) => {
                const { left, top, width, height } = link.getBoundingClientRect();
                const there = document.elementFromPoint(left + width / 2, top + height / 2);
                return there !== null && (link === there || link.contains(there));
              }),
            { message: (await mark.getAttribute('aria-label')) ?? '' },
          )
          .toBe(true);
        await page.keyboard.press('Escape');
        await expect(panel(page)).toBeHidden();
      }
    });
  }
});

test('no receipt’s number stands alone on a line under its figure’s date', async ({ page }) => {
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const alone = await page.locator('.figure .date .mark').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const date = document.createRange();
        date.setStart(mark.parentElement ?? mark, 0);
        date.setEndBefore(mark);
        const line = [...date.getClientRects()].at(-1);
        return line !== undefined && line.bottom > mark.getBoundingClientRect().top ? [] : [mark.textContent];
      }),
    );
    expect(alone, `${width}`).toEqual([]);
    await expect(page.locator('.figure .date .mark')).toHaveCount(digest.figures.length);
  }
});
