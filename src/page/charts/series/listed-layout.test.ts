import { describe, expect, it } from 'vitest';
import { seriesRow } from '../fixtures.ts';
import { GUTTER } from '../marks/gutter.ts';
import { lineStep } from '../marks/label-layout.ts';
import { day, days, em, room } from './fixtures.ts';
import { listedLayout } from './listed-layout.ts';
import { LEAST, usualHeight } from './series-frame.ts';

describe('a series whose figures are listed', () => {
  it('has its numbers at the left of the drawing, one scale with its marks', () => {
    const { ticks, marks, zero, left } = listedLayout(days, room());
    expect(ticks.map(({ words }) => words)).toEqual(['0', '10', '20', '30']);
    // Two letters and half an em beside them.
    expect(left).toBe(GUTTER + 20 + 8);
    expect(ticks.at(-1)?.x).toBeCloseTo(marks.at(-1)?.length ?? 0);
    expect(zero - (marks.at(-1)?.y ?? 0)).toBeCloseTo(usualHeight(room()));
  });

  it('leaves the drawing most of the width, however long the numbers of the axis are', () => {
    expect(listedLayout([day(1, 1e15), day(3, 2e15 + 1)], room({ width: 300 })).left).toBe(120);
  });

  it('says its unit over the drawing, between its gutters', () => {
    const unit = (width: number) => {
      const rows = days.map((row) => ({ ...row, figure: { ...row.figure, unit: 'people who left' } }));
      return listedLayout(rows, room({ width })).unit;
    };
    expect(unit(150 + 2 * GUTTER)).toEqual(['people who left']);
    expect(unit(149 + 2 * GUTTER)).toEqual(['people', 'who left']);
  });

  it('has times beside the words where they take a third of the width, else over them', () => {
    // "1 May 2024", and an em.
    const enough = Math.ceil(116 / 0.34) + 2 * GUTTER;
    const [beside] = listedLayout(days, room({ width: enough })).listed;
    expect(beside).toMatchObject({ labelX: GUTTER + 116, labelY: beside?.y });
    const [over] = listedLayout(days, room({ width: enough - 1 })).listed;
    expect(over).toMatchObject({ labelX: GUTTER, labelY: (over?.y ?? 0) + lineStep(15) });
  });

  it('breaks a time that is wider than the list', () => {
    const rows = [day(1, 10, { when: 'some time in the first week of May' }), day(3, 20)];
    expect(listedLayout(rows, room({ width: 340 + 2 * GUTTER })).listed[0]?.head).toHaveLength(1);
    expect(listedLayout(rows, room({ width: 339 + 2 * GUTTER })).listed[0]?.head).toHaveLength(2);
  });

  it('lists figure under figure, each with its words whole and room to the next', () => {
    const { listed, plotEnd, saidBy, height } = listedLayout(days, room());
    let y = plotEnd;
    for (const row of listed) {
      expect(row.y).toBe(y);
      expect(row.height).toBeGreaterThanOrEqual(row.labelY - row.y + row.label.height + em / 2);
      y += row.height;
    }
    expect(saidBy).toEqual({ lines: ['All: The mayor'], y });
    expect(height).toBeGreaterThanOrEqual(y + lineStep(13));
  });

  it('names the speaker of each where there are several, and then of all none', () => {
    const { listed, saidBy } = listedLayout([day(1, 10), day(3, 20, { attribution: 'The board' })], room());
    expect(listed.map(({ label }) => label.note)).toEqual([['The mayor'], ['The board']]);
    expect(saidBy.lines).toEqual([]);
    expect(listedLayout(days, room()).listed.map(({ label }) => label.note)).toEqual([[], [], []]);
  });

  it('puts the sign of an end before a number whose mark is too small for it', () => {
    const { listed } = listedLayout([day(1, 1), day(3, 3000)], room());
    expect(listed.map(({ label }) => label.indent > 0)).toEqual([true, false]);
    const wide = listedLayout([seriesRow('2023', 2000), seriesRow('2024', 3000)], room());
    expect(wide.listed.map(({ label }) => label.indent > 0)).toEqual([false, false]);
  });

  it('fills a picture, but draws no lower than it may', () => {
    const high = listedLayout(days, room({ height: 600 }));
    expect(high.height).toBeLessThanOrEqual(600);
    // Of the two lines that are kept for the speaker one is needed.
    expect(high.height).toBeGreaterThan(600 - lineStep(13) - 2);
    const low = listedLayout(days, room({ height: 10 }));
    expect(low.marks.at(-1)?.length).toBeCloseTo(LEAST * em);
    expect(low.height).toBeGreaterThan(LEAST * em);
  });
});
