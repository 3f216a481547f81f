import { withinQuotes } from '../src/lib/within-quotes.ts';
import {
  dateOf,
  digest,
  HOSTAGES_CHART,
  quotesOf,
  receiptQuotesOf,
  speakerOf,
} from './support/bundled-digest.ts';
import { dashboard, openReceipt, receiptMarks } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

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
          keys: [element, ...element.querySelectorAll('.mark, [data-receipt]')].flatMap(
            (each) =>
              each.getAttribute('data-receipt') ?? each.getAttribute('href')?.slice('#receipt/'.length) ?? [],
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
      const mark = page.locator(`a[href="#receipt/${key}"]`).first();
      // Some are folded into what an actor said: as a click on their number, wherever that stands.
      await mark.dispatchEvent('click');
      await expect(dashboard(page).receipt.locator('.words .quoted'), key).toHaveText(
        words.map((each) => `“${withinQuotes(each)}”`),
      );
      if (words.length === 0) await expect(dashboard(page).receipt, key).toContainText('Computed here');
    }
  });

  test('each number is the same in the text, in the charts and in the list', async ({ page }) => {
    await page.goto('/');
    const numbers = await page
      .locator('.mark, .endnotes li')
      .evaluateAll((all) =>
        all.map((each): [string, string] =>
          each instanceof HTMLLIElement
            ? [each.id.replace('receipt/', ''), String(each.value)]
            : [
                each.getAttribute('href')?.replace('#receipt/', '') ?? '',
                /\d+$/.exec(each.textContent ?? '')?.[0] ?? '',
              ],
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
  await expect(dashboard(page).receipt.locator('.quoted').first()).toHaveText('“took about 250 hostages”');
  // Closing goes back to the mark on the page, not to the number in the panel that is gone.
  await page.keyboard.press('Escape');
  await expect(receiptMarks(dashboard(page).figure(gap?.label ?? ''))).toBeFocused();
});

test('words lead to themselves in the published article, in a tab of their own that learns nothing', async ({
  page,
}) => {
  await page.goto('/?receipt=figure/killed-palestinians');
  const link = dashboard(page)
    .receipt.getByRole('link', { name: /^see it in the article/ })
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
