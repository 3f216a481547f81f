import { describe, expect, it, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { ArticleEvent, Digest, Figure, Quantity } from '../../digest/schema.ts';
import { chartRows, type FigureRow, type TimeRow } from './rows.ts';

describe('a bar', () => {
  test.each<[Quantity, Pick<FigureRow, 'length' | 'solid' | 'edge'>]>([
    [
      { qualifier: 'exact', value: 15 },
      { length: 15, solid: 15, edge: 'sharp' },
    ],
    [
      { qualifier: 'over', value: 100 },
      { length: 100, solid: 100, edge: 'open' },
    ],
    [
      { qualifier: 'about', value: 250 },
      { length: 250, solid: 250, edge: 'soft' },
    ],
    // Nothing is certain below a ceiling: it may be none at all.
    [
      { qualifier: 'up to', value: 30 },
      { length: 30, solid: 0, edge: 'ceiling' },
    ],
    [
      { qualifier: 'between', low: 40, high: 60 },
      { length: 60, solid: 40, edge: 'range' },
    ],
    [
      { qualifier: 'exact', value: 0 },
      { length: 0, solid: 0, edge: 'sharp' },
    ],
  ])('of %j', (quantity, drawn) => {
    expect(bars([{ ...plain, quantity }])[0]).toMatchObject(drawn);
  });

  it('carries its words, its speaker and its actors', () => {
    expect(
      bars([{ ...plain, quantity: { qualifier: 'over', value: 1_000 }, saidBy: 'constructor' }])[0],
    ).toMatchObject({
      number: { qualifier: 'over', number: '1,000' },
      label: 'People who left',
      attribution: 'Water board, 17 May 2024',
      actors: ['constructor', 'mayor'],
    });
  });

  it('of a computed value goes as far as its bounds, none of it certain', () => {
    const data = rowsOf(tinyDigest(), 'split');
    if (data.kind !== 'breakdown') throw new Error('the fixture has changed');
    expect(data.rows.find(({ id }) => id === 'elsewhere')).toMatchObject({
      length: 50,
      solid: 0,
      edge: 'computed',
    });
  });

  it('of a computed value is not certain even up to its lower bound', () => {
    const sum = { ...elsewhere, derived: { from: 'x', plus: ['y'] } };
    const rows = bars([
      { ...plain, id: 'x', quantity: { qualifier: 'exact', value: 5 } },
      { ...plain, id: 'y', quantity: { qualifier: 'exact', value: 9 } },
      sum,
    ]);
    expect(rows[2]).toMatchObject({ length: 14, solid: 0, edge: 'computed' });
  });

  it('never runs backwards, even where more is taken away than there is', () => {
    const none = { ...elsewhere, derived: { from: 'x', minus: ['y'] } };
    const rows = bars([
      { ...plain, id: 'x', quantity: { qualifier: 'exact', value: 5 } },
      { ...plain, id: 'y', quantity: { qualifier: 'exact', value: 9 } },
      none,
    ]);
    expect(rows[2]).toMatchObject({ length: 0, solid: 0 });
  });
});

it('a breakdown has its whole apart from its parts, in the digest’s order', () => {
  const data = rowsOf(tinyDigest(), 'split');
  if (data.kind !== 'breakdown') throw new Error('the fixture has changed');
  expect(data.whole.id).toBe('left');
  expect(data.rows.map(({ id }) => id)).toEqual(['returned', 'hall', 'elsewhere']);
});

describe('a timeline', () => {
  it('runs from the earliest start to the deadline, which is marked as one', () => {
    const rows = times([event('late', '2024-05-17'), event('early', '2024-05-14/2024-05-16')]);
    expect(rows.map(({ id, start, end, deadline }) => [id, start, end, deadline])).toEqual([
      ['early', '2024-05-14', '2024-05-16', false],
      ['late', '2024-05-17', '2024-05-17', false],
      ['deadline', '2024-05-20', '2024-05-20', true],
    ]);
    expect(rows[2]?.label).toBe('Deadline: The gates open');
  });

  it('ends what is past on the article’s day, though its month goes on', () => {
    expect(times([event('month', '2024-05')])[0]).toMatchObject({ start: '2024-05-01', end: '2024-05-18' });
  });

  it('leaves what is still to come where it is', () => {
    expect(times([event('planned', '2024-06')])[1]).toMatchObject({ start: '2024-06-01', end: '2024-06-30' });
  });

  it('keeps the digest’s order within a day', () => {
    expect(times([event('b', '2024-05-14'), event('a', '2024-05-14')]).map(({ id }) => id)).toEqual([
      'b',
      'a',
      'deadline',
    ]);
  });

  it('ends with its last event where there is no deadline', () => {
    const { deadline: _, ...without } = tinyDigest();
    const data = rowsOf(without, 'when');
    expect(data.rows.map(({ id }) => id)).toEqual(['breach']);
  });
});

const fixture = tinyDigest();
const plain = figure('left');
const elsewhere = figure('elsewhere');

function figure(id: string): Figure {
  const found = fixture.figures.find((each) => each.id === id);
  if (!found) throw new Error('the fixture has changed');
  return found;
}

function event(id: string, when: string): ArticleEvent {
  return { id, label: id, when, actors: [], receipt: { paragraph: 1, quote: id } };
}

function rowsOf(digest: Digest, id: string) {
  const chart = digest.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`the digest has no chart ${id}`);
  return chartRows(chart, digest, indexDigest(digest));
}

function bars(figures: Figure[]): readonly FigureRow[] {
  const chart = { id: 'c', title: 'c', kind: 'bars' as const, figures: figures.map(({ id }) => id) };
  const data = rowsOf(tinyDigest({ figures, charts: [chart] }), 'c');
  return data.kind === 'bars' ? data.rows : [];
}

function times(events: ArticleEvent[]): readonly TimeRow[] {
  const chart = { id: 'c', title: 'c', kind: 'timeline' as const, events: events.map(({ id }) => id) };
  const data = rowsOf(tinyDigest({ events, charts: [chart] }), 'c');
  return data.kind === 'timeline' ? data.rows : [];
}
