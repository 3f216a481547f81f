import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { figureIdsOf } from '../src/digest/chart-figures.ts';
import { builtText } from './support/built-site.ts';
import { attributionOf, dateOf, digest, quantityOf } from './support/bundled-digest.ts';
import { expect, test } from './support/test.ts';

// The browsers' reader modes keep what they take for the article and drop the rest.

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What a reader mode makes of a page. */
function read(html: string) {
  const { document } = new JSDOM(html, { url: 'https://example.org/' }).window;
  const article = new Readability(document).parse();
  const kept = new JSDOM(article?.content ?? '').window.document;
  return { title: article?.title ?? '', kept, text: plain(kept.body.textContent ?? '') };
}

function expectWhole(html: string) {
  const { title, kept, text } = read(html);
  expect(title).toBe(digest.headline);
  const due = [digest.deadline ?? []].flat().flatMap(({ label, date }) => [label, dateOf(date)]);
  const words = [
    'What one article said on 11 January 2025; not updated.',
    digest.summary,
    ...due,
    ...digest.figures.flatMap((figure) => [quantityOf(figure), figure.label, attributionOf(figure)]),
    ...digest.charts.map((chart) => chart.title),
    ...digest.positions.map((position) => position.statement),
    ...digest.issues.map((issue) => issue.label),
  ];
  expect(words.filter((each) => !text.includes(plain(each)))).toEqual([]);
  const rows = digest.charts.map((chart) =>
    chart.kind === 'timeline' ? chart.events.length : figureIdsOf(chart).length,
  );
  const tables = [...kept.querySelectorAll('table')];
  expect(tables).toHaveLength(rows.length);
  for (const [place, table] of tables.entries())
    expect(table.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(rows[place] ?? 0);
}

test('a reader mode keeps headline, age, summary, deadline, figures, tables and positions of the built page', () => {
  expectWhole(builtText('index.html'));
});

test('and of the page that has taken over', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('timer')).toHaveText(/ago$/);
  expectWhole(await page.content());
});
