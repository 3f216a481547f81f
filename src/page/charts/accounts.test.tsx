// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import type { Digest } from '../../digest/schema.ts';
import { STORM } from '../../digest/stories/whole/storm/fixtures.ts';
import { STRIKE } from '../../digest/stories/whole/strike/fixtures.ts';
import { chartSentence } from './chart-sentence.ts';
import { edgesOf } from './chart-words.ts';
import { chartRows } from './rows.ts';
import { StaticChart } from './StaticChart.tsx';

function accountsOf(digest: Digest) {
  const chart = digest.charts.find(({ kind }) => kind === 'accounts');
  if (chart === undefined) throw new Error('the story has accounts');
  const index = indexDigest(digest);
  return { chart, index, data: chartRows(chart, digest, index) };
}

test('each account says who gives it, then its number with its qualifier, what it counts, and its date', () => {
  const { data } = accountsOf(STORM);
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<StaticChart data={data} />);
  const words = [...page.querySelectorAll('[data-row] > p')].map((row) =>
    row.textContent.replaceAll('\u00A0', ' '),
  );
  expect(words).toEqual([
    'The interior ministry at least 38 people killed by the storm 9 June 2025 1',
    'The Red Crescent a stated 61 people killed by the storm, as volunteers counted 9 June 2025 2',
  ]);
});

test('accounts keep the order given, and are neither ranked nor added up', () => {
  const { chart, data, index } = accountsOf(STRIKE);
  expect(data.kind === 'accounts' ? data.rows.map(({ id }) => id) : []).toEqual([
    'cost-study',
    'cost-economists',
  ]);
  expect(chartSentence(chart, data, index).replaceAll('\u00A0', ' ')).toBe(
    "Accounts of the same thing, side by side: What a walkout would cost. A stated €300 million a day that a walkout would cost the region (a study for the chamber of commerce, 13 September 2023); at most €120 million a day that a walkout would cost the region (the union's own economists, 13 September 2023).",
  );
  expect(edgesOf(data).map(({ edge }) => edge)).toEqual(['sharp', 'ceiling']);
  // Where one account is left out, the other says what it differs from.
  const [one] = data.kind === 'accounts' ? data.rows : [];
  const shows = ({ actors }: { readonly actors: readonly string[] }) => actors === one?.actors;
  expect(chartSentence(chart, data, index, shows)).toContain("according to the union's own economists");
});
