import { describe, expect, it } from 'vitest';
import { COMPOSED_EM } from '../composed-em.ts';
import { seriesRow } from '../fixtures.ts';
import type { SeriesRow } from '../rows.ts';
import { COMPOSITIONS } from './compositions.ts';
import { layoutSeries } from './series-layout.ts';
import { overlap } from './series-marks.ts';

const em = COMPOSED_EM;
const years = (...all: number[]) =>
  all.map((of, place) => seriesRow(`${of}-01/${of}-12`, 10 * (place + 1), { attribution: 'The mayor' }));

describe('a series with room for its words', () => {
  const layout = layoutSeries(years(2019, 2020, 2021, 2022), { width: 842, em });

  it('has each number at its mark with its qualifier, and what is counted and who says it once', () => {
    expect(layout.listed).toEqual([]);
    expect(layout.labels.map(({ lines }) => lines.map(({ words }) => words))).toEqual([
      ['about', '10'],
      ['about', '20'],
      ['about', '30'],
      ['about', '40'],
    ]);
    expect(layout.unit).toEqual(['People who left the town since Tuesday']);
    expect(layout.saidBy.lines).toEqual(['All: The mayor']);
  });

  it('is one linear scale from zero', () => {
    const [one, two] = layout.marks;
    expect((one?.length ?? 0) * 2).toBeCloseTo(two?.length ?? 0);
    expect(layout.marks.map(({ y, length }) => Math.round(y + length - layout.zero))).toEqual([0, 0, 0, 0]);
  });

  it('keeps labels apart, over their marks and within the drawing', () => {
    for (const [index, label] of layout.labels.entries()) {
      expect(label.bottom).toBeLessThanOrEqual(layout.marks[index]?.y ?? 0);
      expect(label.top).toBeGreaterThanOrEqual(0);
      for (const other of layout.labels.slice(index + 1)) expect(overlap(label, other)).toBe(false);
    }
  });
});

describe('a series without room for its words', () => {
  const rows = years(...Array.from({ length: 20 }, (_, index) => 2000 + index));

  it('lists every figure under the drawing, with round numbers to read by', () => {
    for (const { width } of COMPOSITIONS) {
      const layout = layoutSeries(rows, { width, em });
      expect(layout.labels).toEqual([]);
      expect(layout.listed.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      expect(layout.ticks.length).toBeGreaterThan(1);
      const [first] = layout.listed;
      expect(first?.y).toBe(layout.plotEnd);
      expect(layout.height).toBeGreaterThan(layout.listed.at(-1)?.y ?? 0);
    }
  });

  it('closes up where some are left out, and keeps scale and axis', () => {
    const all = layoutSeries(rows, { width: 540, em });
    const some = layoutSeries(rows, { width: 540, em, lists: ({ start }) => start < '2003' });
    expect(some.listed).toEqual(all.listed.slice(0, 3));
    expect(some.marks).toEqual(all.marks);
    expect(some.height).toBeLessThan(all.height);
  });
});

it('lists figures of different things, as their words differ', () => {
  const [one, two] = years(2019, 2020) as [SeriesRow, SeriesRow];
  expect(layoutSeries([one, { ...two, label: 'people who came' }], { width: 842, em }).listed).toHaveLength(
    2,
  );
});

it('names the speaker at each mark where there are several', () => {
  const [one, two] = years(2019, 2020) as [SeriesRow, SeriesRow];
  const layout = layoutSeries([one, { ...two, attribution: 'The board' }], { width: 842, em });
  expect(layout.saidBy.lines).toEqual([]);
  expect(layout.labels.map(({ lines }) => lines.at(-1)?.words)).toEqual(['The mayor', 'The board']);
});

it('fills the height of a picture, and says what it needs where that is too small', () => {
  const rows = years(2019, 2020, 2021);
  expect(layoutSeries(rows, { width: 700, em, height: 400 }).height).toBeGreaterThan(396);
  expect(layoutSeries(rows, { width: 700, em, height: 400 }).height).toBeLessThanOrEqual(400);
  expect(layoutSeries(rows, { width: 700, em, height: 60 }).height).toBeGreaterThan(60);
});

it('makes the numbers of a picture smaller step by step, down to those of the page and no further', () => {
  const rows = years(2019, 2020, 2021);
  const sizes = Array.from({ length: 70 }, (_, step) => {
    const layout = layoutSeries(rows, { width: 842 - 10 * step, em: 16, numberEm: 2.6 });
    return layout.labels[0]?.lines.find(({ kind }) => kind === 'number')?.size ?? 0;
  });
  expect([...new Set(sizes)]).toEqual([2.6 * 16, 1.9 * 16, 1.4 * 16, 1.0625 * 16, 0]);
  const page = layoutSeries(rows, { width: 842, em: 16 });
  expect(page.labels[0]?.lines.find(({ kind }) => kind === 'number')?.size).toBe(17);
});

it('sets the numbers of a picture as large as they have room', () => {
  const rows = years(2019, 2020, 2021);
  const sizeOf = (width: number) =>
    layoutSeries(rows, { width, em, numberEm: 2.6 }).labels[0]?.lines.find(({ kind }) => kind === 'number')
      ?.size;
  expect(sizeOf(842)).toBeCloseTo(2.6 * em);
  expect(sizeOf(300)).toBeLessThan(2.6 * em);
});
