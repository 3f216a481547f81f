import { describe, expect, it } from 'vitest';
import { GUTTER } from '../marks/gutter.ts';
import { lineStep } from '../marks/label-layout.ts';
import type { SeriesRow } from '../rows.ts';
import { day, days, em, room } from './fixtures.ts';
import { labelledLayout } from './labelled-layout.ts';
import { LEAST, type SeriesRoom, usualHeight } from './series-frame.ts';

const said = (rows: readonly SeriesRow[], more: Partial<SeriesRoom> = {}) =>
  labelledLayout(rows, room(more), 17)?.labels.map(({ lines }) => lines.map(({ words }) => words));
const notes = (rows: readonly SeriesRow[], width: number) =>
  said(rows, { width })?.map((lines) => lines.slice(2));

describe('a series that is labelled at its marks', () => {
  it('says what is counted over the drawing, between its gutters', () => {
    const unit = (width: number) =>
      labelledLayout([day(1, 10, { label: 'people who left' })], room({ width }), 17)?.unit;
    expect(unit(150 + 2 * GUTTER)).toEqual(['People who left']);
    expect(unit(149 + 2 * GUTTER)).toEqual(['People', 'who left']);
  });

  it('says under the dates who says all of it, between its gutters', () => {
    const lines = (width: number) => labelledLayout([day(1, 10)], room({ width }), 17)?.saidBy.lines;
    // "All: The mayor"
    expect(lines(140 + 2 * GUTTER)).toHaveLength(1);
    expect(lines(139 + 2 * GUTTER)).toHaveLength(2);
  });

  it('is none where different things are counted: each would have to say which', () => {
    expect(labelledLayout([day(1, 10), day(3, 20, { label: 'houses' })], room(), 17)).toBe(null);
  });

  it('is none where a speaker takes too many lines', () => {
    const speaker = 'Ministry of Agriculture and Fisheries of the North';
    expect(notes([day(1, 10), day(3, 20, { attribution: speaker })], 338)).toBe(undefined);
  });

  it('gives each number its share of the width, and its speaker as little as keeps it from the next', () => {
    // Of 318 pixels a half each, less 0.6 em: 149.4.
    const of = (speaker: string) => notes([day(1, 10), day(3, 20, { attribution: speaker })], 338);
    expect(of('The north side')).toEqual([['The mayor'], ['The north side']]);
    expect(of('The south sides')).toEqual([['The mayor'], ['The south', 'sides']]);
  });

  it('is from its largest number to zero, or to its deepest fall, as high as is usual', () => {
    const reach = (rows: readonly SeriesRow[]) => {
      const { marks } = labelledLayout(rows, room(), 17) ?? { marks: [] };
      const of = (below: boolean) =>
        Math.max(0, ...marks.filter((mark) => mark.below === below).map(({ length }) => length));
      return of(false) + of(true);
    };
    expect(reach(days)).toBeCloseTo(usualHeight(room()));
    expect(reach([...days, day(7, 10, { below: true })])).toBeCloseTo(usualHeight(room()));
  });

  it('has its words between what is counted and the largest number, and its dates under it', () => {
    const { labels, marks, zero, datesY, unit } = labelledLayout(days, room(), 17) ?? {
      labels: [],
      marks: [],
    };
    const over = (unit?.length ?? 0) * lineStep(13) + 8;
    expect(labels.at(-1)?.top).toBeCloseTo(over);
    expect(labels.at(-1)?.bottom).toBeLessThan(marks.at(-1)?.y ?? 0);
    expect(datesY).toBeCloseTo(zero ?? 0);
  });

  it('has those of falls under them, over the dates', () => {
    const falls = [day(1, 30, { below: true }), day(5, 30, { below: true })];
    const { labels = [], datesY } = labelledLayout(falls, room(), 17) ?? {};
    expect(labels.at(-1)?.bottom).toBeCloseTo(datesY ?? 0);
  });

  it('fills a picture, and is none in one where the drawing would be lower than it may be', () => {
    const drawn = (height: number) => {
      const layout = labelledLayout(days, room({ height }), 17);
      return layout === null ? null : { height: layout.height, largest: layout.marks.at(-1)?.length ?? 0 };
    };
    const least = Array.from({ length: 400 }, (_, height) => height).find((height) => drawn(height) !== null);
    const lowest = drawn(least ?? 0);
    expect(lowest?.largest).toBeGreaterThanOrEqual(LEAST * em);
    expect(lowest?.largest).toBeLessThan(LEAST * em + 1);
    for (const height of [300, 301.5, 500]) {
      expect(drawn(height)?.height).toBeLessThanOrEqual(height);
      expect(drawn(height)?.height).toBeGreaterThan(height - 2);
    }
  });

  it('leaves room behind a number for that of its receipt', () => {
    const numbers = [day(1, 123_456), day(3, 234_567)];
    const [label] = labelledLayout(numbers, room({ receipts: true }), 17)?.labels ?? [];
    expect((label?.right ?? 0) - (label?.left ?? 0)).toBeCloseTo(60 + 2 * 12);
  });
});
