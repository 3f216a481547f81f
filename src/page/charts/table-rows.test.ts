import { describe, expect, it } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import { chartRows } from './rows.ts';
import { chartTable, EVENT_COLUMNS, FIGURE_COLUMNS } from './table-rows.ts';

const digest = tinyDigest();
const index = indexDigest(digest);

describe('the table of a chart of figures', () => {
  it('has the qualifier beside every number', () => {
    const { columns, rows } = tableOf('bars');
    expect(columns).toEqual(FIGURE_COLUMNS);
    expect(rows.map((row) => row.cells)).toEqual([
      [
        'People who left',
        'about',
        '250',
        'people',
        'The article',
        '17 May 2024',
        '“about 250 people left”',
        '2',
      ],
      [
        'People who returned',
        'more than',
        '100',
        'people',
        'The article',
        '17 May 2024',
        '“more than 100 returned”',
        '2',
      ],
    ]);
  });

  it('holds a breakdown’s whole first, and shows the working of a computed part in place of words', () => {
    const { rows } = tableOf('split');
    expect(rows.map(({ id }) => id)).toEqual(['left', 'returned', 'hall', 'elsewhere']);
    expect(rows[3]?.cells).toEqual([
      'People elsewhere',
      'at most about',
      '50',
      'people',
      'Computed here, not reported',
      'May 2024',
      'about 250 − more than 100 − roughly 100 = at most about 50',
      '',
    ]);
  });

  it('joins words from two places, and names the paragraphs of both', () => {
    expect(tableOf('split').rows[2]?.cells.slice(-2)).toEqual([
      '“the roughly 100 in the hall” … “those in the hall”',
      '3 and 2',
    ]);
  });

  it('names the source of background in place of words', () => {
    const chart = { id: 'town', title: 'Town', kind: 'bars' as const, figures: ['census'] };
    const { rows } = chartTable(chartRows(chart, digest, index), index);
    expect(rows[0]?.cells.slice(1)).toEqual([
      'a stated',
      '900',
      'people',
      'Background, not from the article: Census',
      '17 May 2024',
      'Background, not from the article: Census',
      '',
    ]);
  });
});

describe('the table of a series', () => {
  const figures = digest.figures.map((each) =>
    each.id === 'left' ? { ...each, label: 'those who left' } : each,
  );
  const chart = { id: 'c', title: 'c', kind: 'series' as const, figures: ['left', 'returned'] };
  const own = tinyDigest({ figures, charts: [chart] });
  const { columns, rows } = chartTable(chartRows(chart, own, indexDigest(own)), indexDigest(own));

  it('has the time of each before what a figure has', () => {
    expect(columns).toEqual(['When', ...FIGURE_COLUMNS]);
    expect(rows[0]?.cells.slice(0, 4)).toEqual(['17 May 2024', 'Those who left', 'about', '250']);
  });

  it('has for each line its statement, and whom it is tied to', () => {
    expect(rows.map(({ id, receipt, actors }) => [id, receipt, actors])).toEqual([
      ['left', 'figure/left', ['mayor']],
      ['returned', 'figure/returned', ['mayor']],
    ]);
  });
});

it('says in one cell who gives a figure, and what others say of the same thing', () => {
  const chart = { id: 'c', title: 'c', kind: 'accounts' as const, figures: ['left', 'census'] };
  const own = tinyDigest({ charts: [chart], disagree: [['left', 'census']] });
  const { rows } = chartTable(chartRows(chart, own, indexDigest(own)), indexDigest(own));
  expect(rows[0]?.cells[4]).toBe('The article; according to Census, 900');
});

it('names all who are part of an event', () => {
  const [event] = digest.events;
  if (event === undefined) throw new Error('the fixture has changed');
  const own = tinyDigest({ events: [{ ...event, actors: ['constructor', 'mayor', 'nobody'] }] });
  const chart = { id: 'c', title: 'c', kind: 'timeline' as const, events: ['breach'] };
  const { rows } = chartTable(chartRows(chart, own, indexDigest(own)), indexDigest(own));
  expect(rows[0]).toMatchObject({ id: 'breach', receipt: 'event/breach' });
  expect(rows[0]?.cells[2]).toBe('Water board and Ada Hill');
});

it('the table of a timeline has the events in order, with who is part of them and the words', () => {
  const { columns, rows } = tableOf('when');
  expect(columns).toEqual(EVENT_COLUMNS);
  expect(rows.map((row) => row.cells)).toEqual([
    ['Some time within 14 to 16 May 2024', 'The dyke broke', '', '“the dyke broke”', '4'],
    ['20 May 2024', 'Deadline: The gates open', 'Ada Hill', '“on Monday”', '4'],
  ]);
});

it('every line has a cell for every column', () => {
  for (const { id } of digest.charts) {
    const { columns, rows } = tableOf(id);
    for (const row of rows) expect(row.cells).toHaveLength(columns.length);
  }
});

function tableOf(id: string) {
  const chart = digest.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`the fixture has no chart ${id}`);
  return chartTable(chartRows(chart, digest, index), index);
}
