import { describe, expect, it, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Digest, Figure, Quantity } from '../../digest/schema.ts';
import { chartRows, type FigureRow } from './rows.ts';

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

  test.each<[Quantity, Pick<FigureRow, 'length' | 'solid' | 'below'>]>([
    [
      { qualifier: 'exact', value: 18 },
      { length: 18, solid: 18, below: false },
    ],
    [
      { qualifier: 'exact', value: -18 },
      { length: 18, solid: 18, below: true },
    ],
    [
      { qualifier: 'exact', value: 0 },
      { length: 0, solid: 0, below: false },
    ],
    [
      { qualifier: 'between', low: -5, high: -3 },
      { length: 5, solid: 3, below: true },
    ],
    // More above zero than below it, as it may be.
    [
      { qualifier: 'between', low: -5, high: 3 },
      { length: 3, solid: 0, below: false },
    ],
    // A fall of so many or more, and of so many or less.
    [
      { qualifier: 'at least', value: -5 },
      { length: 5, solid: 5, below: true },
    ],
    [
      { qualifier: 'up to', value: -5 },
      { length: 5, solid: 0, below: true },
    ],
  ])('of %j is as long as its number, a fall on the other side of zero: %j', (quantity, drawn) => {
    expect(bars([{ ...plain, quantity }])[0]).toMatchObject(drawn);
  });

  it('of money that comes to less than nothing is a loss', () => {
    const [, , loss] = bars([
      { ...plain, id: 'x', unit: 'USD', quantity: { qualifier: 'exact', value: 2 } },
      { ...plain, id: 'y', unit: 'USD', quantity: { qualifier: 'exact', value: 5 } },
      { ...elsewhere, unit: 'USD', derived: { from: 'x', minus: ['y'] } },
    ]);
    expect(loss).toMatchObject({ length: 3, below: true });
  });

  it('of what is expected is one', () => {
    const [is, isNot] = bars([
      { ...plain, forecast: true },
      { ...plain, id: 'other' },
    ]);
    expect([is?.forecast, isNot?.forecast]).toEqual([true, false]);
  });

  it('knows its statement, and the number of its footnote', () => {
    expect(bars([plain])[0]?.receipt).toEqual({ key: 'figure/left', number: 2 });
  });

  it('is left out where its figure is not there', () => {
    const chart = { id: 'c', title: 'c', kind: 'bars' as const, figures: ['lost', 'left'] };
    expect(rowsOf(tinyDigest({ charts: [chart] }), 'c').rows.map(({ id }) => id)).toEqual(['left']);
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

it('an account says who gives it over its number, and its date beneath', () => {
  const chart = { id: 'c', title: 'c', kind: 'accounts' as const, figures: ['left', 'census'] };
  const data = rowsOf(tinyDigest({ charts: [chart] }), 'c');
  expect(data.kind === 'accounts' && data.rows.map(({ head, attribution }) => [head, attribution])).toEqual([
    ['The article', '17 May 2024'],
    ['Background, not from the article: Census', '17 May 2024'],
  ]);
});

it('a breakdown has its whole apart from its parts, in the digest’s order', () => {
  const data = rowsOf(tinyDigest(), 'split');
  if (data.kind !== 'breakdown') throw new Error('the fixture has changed');
  expect(data.whole.id).toBe('left');
  expect(data.rows.map(({ id }) => id)).toEqual(['returned', 'hall', 'elsewhere']);
});

const fixture = tinyDigest();
const plain = figure('left');
const elsewhere = figure('elsewhere');

function figure(id: string): Figure {
  const found = fixture.figures.find((each) => each.id === id);
  if (!found) throw new Error('the fixture has changed');
  return found;
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
