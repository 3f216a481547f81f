import { describe, expect, it, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { edgesOf, markInWords, whatItShows, workingsOf } from './chart-words.ts';
import { chartRows } from './rows.ts';

const digest = tinyDigest();

describe('what a chart shows, without its numbers', () => {
  const shows = (chart: Chart, of: Partial<Digest> = {}) =>
    whatItShows(drawn('c', tinyDigest({ ...of, charts: [chart] })).data);
  const at = (id: string, when: string) => ({ ...digest.figures[0], id, when }) as Digest['figures'][number];
  const { deadline: _, ...undated } = tinyDigest({
    charts: [{ id: 'c', title: 'x', kind: 'timeline', events: ['breach'] }],
  });

  test.each<[string, Chart, Partial<Digest>]>([
    ['Bar chart: 1 figure on one scale.', { id: 'c', title: 'x', kind: 'bars', figures: ['left'] }, {}],
    [
      'Accounts of the same thing, side by side: 2 figures on one scale, never added up.',
      { id: 'c', title: 'x', kind: 'accounts', figures: ['left', 'census'] },
      {},
    ],
    [
      'Series: 3 figures in the order of time, from 2021 to March 2023.',
      { id: 'c', title: 'x', kind: 'series', figures: ['b', 'a', 'c'] },
      { figures: [at('a', '2021'), at('b', '2023-03'), at('c', '2022')] },
    ],
    [
      'Breakdown: one whole in 3 parts, 1 of them computed.',
      { id: 'c', title: 'x', kind: 'breakdown', whole: 'left', parts: ['returned', 'hall', 'elsewhere'] },
      {},
    ],
    [
      'Breakdown: one whole in 1 part.',
      { id: 'c', title: 'x', kind: 'breakdown', whole: 'left', parts: ['hall'] },
      {},
    ],
    [
      'Timeline: 1 event in order, and the deadline.',
      { id: 'c', title: 'x', kind: 'timeline', events: ['breach'] },
      {},
    ],
  ])('%s', (words, chart, of) => {
    expect(shows(chart, of)).toBe(words);
  });

  it('has no deadline where the digest has none', () => {
    expect(whatItShows(drawn('c', undated).data)).toBe('Timeline: 1 event in order.');
  });
});

it('says of a mark of a series its time first', () => {
  const own = tinyDigest({ charts: [{ id: 'c', title: 'x', kind: 'series', figures: ['left', 'census'] }] });
  const { data, index } = drawn('c', own);
  expect(data.rows.map((row) => markInWords(row, index))).toEqual([
    '17 May 2024: about 250 People who left (the article, 17 May 2024)',
    '17 May 2024: a stated 900 People in the town (background, not from the article: Census, 17 May 2024)',
  ]);
});

describe('the workings of a chart', () => {
  it('are of what is computed and shown', () => {
    const { data, index } = drawn('split', digest);
    expect(workingsOf(data, index).map(({ id, actors }) => [id, actors])).toEqual([['elsewhere', ['mayor']]]);
    expect(workingsOf(data, index, () => false)).toEqual([]);
    const { data: times } = drawn('when', digest);
    expect(workingsOf(times, index)).toEqual([]);
  });
});

it('has in its key what is expected, as a sharp end that is hollow', () => {
  const figures = digest.figures.map((each) => ({ ...each, forecast: each.id === 'left' }));
  expect(
    edgesOf(drawn('bars', tinyDigest({ figures })).data).map(({ edge, hollow }) => [edge, hollow]),
  ).toEqual([
    ['open', false],
    ['soft', false],
    ['sharp', true],
  ]);
});

it('ties an end to all whose figures it is drawn of, once', () => {
  const figures = digest.figures.map((each) =>
    each.id === 'hall' ? { ...each, about: ['constructor', 'mayor'] } : each,
  );
  const own = tinyDigest({
    figures,
    charts: [{ id: 'bars', kind: 'bars', title: 'x', figures: ['left', 'hall', 'returned'] }],
  });
  const byEdge = Object.fromEntries(
    edgesOf(drawn('bars', own).data).map(({ edge, actors }) => [edge, actors]),
  );
  expect(byEdge).toEqual({ open: ['mayor'], soft: ['mayor', 'constructor'] });
});

it('has in its key each end that is drawn, once, and none for a timeline', () => {
  expect(edges('bars')).toEqual(['open', 'soft']);
  expect(edges('split')).toEqual(['open', 'soft', 'computed']);
  expect(edges('when')).toEqual([]);
});

it('names in its key the qualifiers that are drawn, and no others', () => {
  const [first, ...rest] = digest.figures.filter(({ quantity }) => quantity?.qualifier === 'more than');
  if (first === undefined) throw new Error('the fixture has no figure that is open above');
  const other = { ...first, id: 'other', quantity: { qualifier: 'at least' as const, value: 90 } };
  const figures = [...digest.figures, other];
  const charts = [{ id: 'bars', kind: 'bars' as const, title: 'People', figures: [first.id, 'other'] }];
  const own = tinyDigest({ figures, charts });
  expect(edgesOf(drawn('bars', own).data).map(({ words }) => words)).toEqual(['arrow: at least, more than']);
  expect(rest).toEqual([]);
});

const edges = (id: string) => edgesOf(drawn(id, digest).data).map(({ edge }) => edge);

function drawn(id: string, of: Digest) {
  const chart = of.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`the digest has no chart ${id}`);
  const index = indexDigest(of);
  return { chart, index, data: chartRows(chart, of, index) };
}
