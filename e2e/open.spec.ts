import type { Page } from '@playwright/test';
import { figureIdsOf } from '../src/digest/chart-figures.ts';
import {
  attributionOf,
  dateOf,
  digest,
  quantityOf,
  speakerOf,
  wordsOfChart,
} from './support/bundled-digest.ts';
import { faultsOfCharts, faultsOfTexts } from './support/chart-texts.ts';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';
import { resize, sideways, WIDTHS } from './support/widths.ts';

test('the page opens with the headline, the source with its link, and how old all of this is', async ({
  page,
}) => {
  await page.goto('/');
  const { headline } = dashboard(page);
  await expect(headline).toHaveText(digest.headline);
  await expect(page).toHaveTitle(`${digest.headline} – one article, read closely`);
  const masthead = page.getByRole('main');
  await expect(masthead).toContainText('Nahariya, Israel, Saturday 11 January 2025');
  await expect(masthead.getByRole('link', { name: 'Newsday, Associated Press' })).toHaveAttribute(
    'href',
    'https://www.newsday.com/news/nation/gaza-israel-palestinians-war-mossad-ceasefire-negotiations-r26638',
  );
  await expect(masthead).toContainText('What one article said on 11 January 2025; not updated.');
});

test('every figure stands there with its qualifier, its speaker and its date', async ({ page }) => {
  await page.goto('/');
  const { figure, figures } = dashboard(page);
  for (const each of digest.figures) {
    const tile = figure(each.label);
    const lines = tile.getByRole('paragraph');
    await expect(lines.nth(0), each.id).toHaveText(quantityOf(each));
    await expect(lines.nth(1), each.id).toHaveText(each.label);
    await expect(lines.nth(2), each.id).toHaveText(new RegExp(`^${attributionOf(each)}\\s\\d+$`));
  }
  await expect(figures.getByRole('listitem')).toHaveCount(digest.figures.length);
  await expect(figures.first().getByRole('listitem')).toHaveCount(5);
});

test('the qualifier is seen, not only there: it is drawn beside every number', async ({ page }) => {
  await page.goto('/');
  const { figure } = dashboard(page);
  for (const each of digest.figures) {
    const [, qualifier = '', number = ''] = /^(.*) ([\d,]+)$/.exec(quantityOf(each)) ?? [];
    for (const part of [qualifier, number]) {
      const box = await figure(each.label).getByText(part, { exact: true }).boundingBox();
      expect(box?.width, `${each.id}: ${part}`).toBeGreaterThan(5);
      expect(box?.height, `${each.id}: ${part}`).toBeGreaterThan(10);
    }
  }
});

test('every chart is a list of its marks for ears, each number with its qualifier', async ({ page }) => {
  await page.goto('/');
  const { marks } = dashboard(page);
  for (const chart of digest.charts) {
    for (const words of wordsOfChart(chart))
      await expect(marks(chart.title).filter({ hasText: words }).first()).toBeAttached();
  }
});

test('every chart draws all of its numbers with their qualifiers', async ({ page }) => {
  await page.goto('/');
  const { drawing } = dashboard(page);
  for (const chart of digest.charts) {
    for (const words of wordsOfChart(chart)) {
      const parts = words.split(/ (?=[\d,]+$)/);
      for (const part of parts) await expect(drawing(chart.title)).toContainText(drawnAs(part));
    }
  }
});

/** Words as a drawing may hold them, broken into lines that stand in it without a space between them. */
function drawnAs(words: string): RegExp {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s*');
  return new RegExp(pattern);
}

test('a chart shows its table, with every number, qualifier, speaker and date, and goes back', async ({
  page,
}) => {
  await page.goto('/');
  const { chart, drawing, tableButton } = dashboard(page);
  for (const { id, title, kind } of digest.charts) {
    await tableButton(title).click();
    await expect(tableButton(title)).toHaveAttribute('aria-pressed', 'true');
    const table = chart(title).getByRole('table');
    await expect(drawing(title)).toBeHidden();
    if (kind === 'timeline') {
      await expect(table.getByRole('row')).toHaveCount(digest.events.length + 2);
      continue;
    }
    for (const figure of figuresOf(id)) {
      const row = table.getByRole('row').filter({ hasText: new RegExp(figure.label, 'i') });
      const [, qualifier = '', number = ''] = /^(.*) ([\d,]+)$/.exec(quantityOf(figure)) ?? [];
      await expect(row.getByRole('cell', { name: qualifier, exact: true })).toHaveCount(1);
      await expect(row.getByRole('cell', { name: number, exact: true })).toHaveCount(1);
      await expect(row).toContainText(speakerOf(figure));
      await expect(row).toContainText(dateOf(figure.asOf, figure.asOfWords));
    }
    await tableButton(title).click();
    await expect(drawing(title)).toBeVisible();
  }
});

function figuresOf(id: string) {
  const chart = digest.charts.find((each) => each.id === id);
  if (chart === undefined || chart.kind === 'timeline') return [];
  const ids = figureIdsOf(chart);
  return digest.figures.filter((figure) => ids.includes(figure.id));
}

test('every actor stands in the list once, under a side, the unnamed without a name', async ({ page }) => {
  await page.goto('/');
  const { actors, side } = dashboard(page);
  await expect(actors.getByRole('checkbox')).toHaveCount(digest.actors.length);
  for (const { id, label } of digest.sides) {
    await expect(side(label).getByRole('checkbox')).toHaveCount(
      digest.actors.filter((actor) => actor.side === id).length,
    );
  }
  const unnamed = actors
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: 'Head of Shin Bet' }) });
  await expect(unnamed).toContainText('not named in the article');
});

test.describe('at every width', () => {
  test('the page does not scroll sideways', async ({ page }) => {
    await page.goto('/');
    for (const width of WIDTHS) {
      await resize(page, width);
      expect(await sideways(page), `${width} pixels`).toEqual([]);
    }
  });

  test('nor with everything open, an actor selected and the charts as tables', async ({ page }) => {
    await page.goto(`/?actor=hamas&table=${digest.charts.map(({ id }) => id).join(',')}`);
    await page.getByRole('main').waitFor();
    await openEverything(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `${width} pixels`).toEqual([]);
    }
  });

  test('no words of a chart overlap or leave it', async ({ page }) => {
    await page.goto('/');
    for (const width of WIDTHS) {
      await resize(page, width);
      expect.soft(await faultsOfCharts(page), `${width} pixels`).toEqual([]);
    }
  });
});

test('the measure of overlapping words sees an overlap and words that leave the chart', async ({ page }) => {
  await page.goto('/');
  const [first] = digest.charts;
  const drawing = dashboard(page).drawing(first?.title ?? '');
  await expect(drawing).toBeVisible();
  expect(await faultsOfTexts(drawing)).toEqual([]);
  await drawing.locator('.static-chart:visible').evaluate((svg) => {
    const texts = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility());
    // Two numbers of the axis.
    texts.at(-3)?.setAttribute('x', texts.at(-2)?.getAttribute('x') ?? '');
    texts.at(-1)?.setAttribute('x', '4000');
  });
  const faults = await faultsOfTexts(drawing);
  expect(faults).toContainEqual(expect.stringContaining('overlap'));
  expect(faults).toContainEqual(expect.stringContaining('out of the drawing'));
});

test.describe('the page is never blank:', () => {
  const addresses = [
    '/',
    '/?',
    '/?actor=',
    '/?actor=,,,&table=,&as-of=',
    '/?%',
    '/?actor=%E0%A4%A',
    '/#nowhere',
    '/index.html',
  ];
  test('whatever the address holds', async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      const { headline, figure } = dashboard(page);
      await expect(headline).toBeVisible();
      await expect(figure('hostages still held in Gaza')).toContainText('roughly 100');
    }
  });
});

async function openEverything(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
