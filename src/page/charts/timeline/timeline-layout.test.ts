import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../lib/calendar.ts';
import { estimate } from '../../../lib/text-width.ts';
import { timeRow } from '../fixtures.ts';
import { timeScale } from './time-scale.ts';
import { layoutTimeline, unitsOf, whenAndSource } from './timeline-layout.ts';

const start = dayNumber('2023-10-07');
/** Events in order of their first day, as `chartRows` gives them. */
const rows = fc
  .array(fc.tuple(fc.nat(500), fc.oneof(fc.constant(0), fc.nat(60))), { minLength: 1, maxLength: 12 })
  .map((events) =>
    events
      .sort(([a], [b]) => a - b)
      .map(([day, days]) => timeRow(fromDayNumber(start + day), fromDayNumber(start + day + days))),
  );
const width = fc.integer({ min: 280, max: 1400 });
const em = fc.constantFrom(16, 24, 32);

describe('the marks of events', () => {
  it('stand at their days on one axis, in order of time, and inside the drawing', () => {
    fc.assert(
      fc.property(rows, width, em, (rows, width, em) => {
        const { events, left, right } = layoutTimeline(rows, width, em);
        events.forEach(({ x, endX }, index) => {
          expect(endX).toBeGreaterThanOrEqual(x);
          expect(x).toBeGreaterThanOrEqual(events[index - 1]?.x ?? left);
          expect(endX).toBeLessThanOrEqual(right);
        });
        expect(right).toBeLessThan(width);
      }),
    );
  });

  it('stand each in a strip of its own, which no words of another enter', () => {
    fc.assert(
      fc.property(rows, width, em, (rows, width, em) => {
        const { events, beside, height } = layoutTimeline(rows, width, em);
        events.forEach(({ words, wordsY, top, bottom, y }, index) => {
          const above = events[index - 1];
          expect(y).toBeGreaterThan(top);
          expect(y).toBeLessThan(bottom);
          if (above) expect(top).toBeGreaterThanOrEqual(above.bottom);
          if (above) expect(wordsY).toBeGreaterThanOrEqual(above.wordsY + above.words.height);
          if (above && !beside) expect(wordsY).toBeGreaterThanOrEqual(above.bottom);
          if (!beside) expect(wordsY + words.height).toBeLessThanOrEqual(top);
          expect(Math.max(wordsY + words.height, bottom)).toBeLessThanOrEqual(height);
        });
      }),
    );
  });
});

it('is no higher than its events need', () => {
  const events = [timeRow('2024-05-14'), timeRow('2024-05-15'), timeRow('2024-05-20')];
  expect(layoutTimeline(events, 842, 16).height).toBeLessThan(200);
  expect(layoutTimeline(events, 338, 16).height).toBeLessThan(280);
});

it('fills the height of a picture, and goes beside its axis only where that is low enough', () => {
  const events = [timeRow('2024-05-14'), timeRow('2024-05-15'), timeRow('2024-05-20')];
  const low = layoutTimeline(events, 560, 16, 170);
  const high = layoutTimeline(events, 560, 16, 240);
  expect(low.height).toBeLessThanOrEqual(170);
  expect(high.height).toBeGreaterThan(low.height);
  expect(high.height).toBeLessThanOrEqual(240);
});

describe('the parts of a timeline', () => {
  const events = [timeRow('2024-05-14'), timeRow('2024-05-15'), timeRow('2024-05-20')];

  it('stand side by side from 36 em on, and from 28 in a picture that is high enough', () => {
    const beside = (em: number, height?: number) => layoutTimeline(events, em * 16, 16, height).beside;
    expect([36, 35.9].map((em) => beside(em))).toEqual([true, false]);
    expect([28, 27.9].map((em) => beside(em, 400))).toEqual([true, false]);
    expect(beside(28, 60)).toBe(false);
  });

  it('share the width: words and axis, each within its edges', () => {
    const { wordsX, left, right } = layoutTimeline(events, 1000, 16);
    expect([wordsX, left, right]).toEqual([10, 604, 992]);
    const over = layoutTimeline(events, 400, 16);
    expect([over.wordsX, over.left, over.right]).toEqual([10, 16, 392]);
  });

  it('begin under the dates, which stand under the rows too where these are seven', () => {
    const few = layoutTimeline(events, 1000, 16);
    expect([few.events[0]?.top, few.dates]).toEqual([23, [13]]);
    const rowsOf = (count: number) => Array.from({ length: count }, (_, day) => timeRow(`2024-05-1${day}`));
    expect(layoutTimeline(rowsOf(6), 1000, 16).dates).toHaveLength(1);
    const many = layoutTimeline(rowsOf(7), 1000, 16);
    const end = many.events.at(-1)?.bottom ?? 0;
    expect(many.dates).toEqual([13, end + 17]);
    expect(many.height).toBe(end + 23);
    // A picture says them once.
    expect(layoutTimeline(rowsOf(7), 1000, 16, 900).dates).toHaveLength(1);
  });

  it('leave room above the dates for what a folded axis is counted in', () => {
    const folded = [timeRow('2023-10-07'), timeRow('2025-01-04'), timeRow('2025-01-20')];
    const { events: rows, dates, foldX, left, right, units } = layoutTimeline(folded, 1000, 16);
    expect([rows[0]?.top, dates]).toEqual([40, [30]]);
    expect(foldX).toBe(Math.round(left + 0.3 * (right - left)));
    expect(units).toEqual([
      { x: Math.round((left + (foldX ?? 0)) / 2), label: 'months' },
      { x: Math.round(((foldX ?? 0) + right) / 2), label: 'days' },
    ]);
  });

  it('keep the places of the whole axis where some rows are left out', () => {
    const all = layoutTimeline(events, 1000, 16);
    const [, middle] = events;
    const some = layoutTimeline(middle ? [middle] : [], 1000, 16, undefined, estimate, events);
    expect(some.events.map(({ x }) => x)).toEqual([all.events[1]?.x]);
    expect(some.ticks).toEqual(all.ticks);
  });
});

describe('the rows of a timeline', () => {
  const events = [timeRow('2024-05-14', '2024-05-16'), timeRow('2024-05-15'), timeRow('2024-05-20')];
  /** What is between the words of each and those of the next. */
  const gaps = (layout: ReturnType<typeof layoutTimeline>) =>
    layout.events.slice(0, -1).map(({ words, wordsY }, index) => {
      const next = layout.events[index + 1];
      return (next?.wordsY ?? 0) - wordsY - words.height;
    });

  it('beside the axis are as high as their words and the gap, half of it on each side', () => {
    const layout = layoutTimeline(events, 1000, 16);
    for (const { words, wordsY, top, bottom, y } of layout.events) {
      expect(bottom - top).toBe(words.height + 8);
      expect(wordsY).toBe(top + 4);
      // The mark stands level with the first line.
      expect(y).toBe(wordsY + 11);
    }
    expect(layout.height).toBe((layout.events.at(-1)?.bottom ?? 0) + 2);
  });

  it('over the axis hold their words, and under these a strip with the mark in its middle', () => {
    const layout = layoutTimeline(events, 400, 16);
    expect(gaps(layout)).toEqual([14 + 5, 14 + 5]);
    for (const { words, wordsY, top, bottom, y } of layout.events) {
      expect([top - wordsY - words.height, bottom - top, y - top]).toEqual([2, 12, 6]);
    }
  });

  it('of a picture move apart or together to fill it, but never out of sight or onto one another', () => {
    expect(gaps(layoutTimeline(events, 1000, 16, 10_000))).toEqual([20, 20]);
    expect(layoutTimeline(events, 1000, 16, 1).beside).toBe(false);
    expect(gaps(layoutTimeline(events, 400, 16, 1))).toEqual([14 + 1, 14 + 1]);
    const usual = layoutTimeline(events, 1000, 16).height;
    for (const more of [-9, 0, 9, 30]) {
      const filled = layoutTimeline(events, 1000, 16, usual + more).height;
      expect(filled).toBeLessThanOrEqual(usual + more);
      expect(filled).toBeGreaterThan(usual + more - events.length);
    }
  });

  it('say where an event is from that is not from the article', () => {
    expect(whenAndSource({ ...timeRow('2024-05-14'), said: 'in May', attribution: '' })).toBe('in May');
    expect(whenAndSource({ ...timeRow('2024-05-14'), said: 'in May', attribution: 'A list' })).toBe(
      'in May (A list)',
    );
  });
});

it('counts what lies before a fold in years from four on', () => {
  const before = (first: string) =>
    unitsOf(timeScale([first, '2025-01-04', '2025-01-20']), 0, 30, 100)[0]?.label;
  expect(before('2021-12-31')).toBe('years');
  expect(before('2022-01-01')).toBe('months');
});

it('says on a folded axis what each side of the fold is counted in', () => {
  const folded = layoutTimeline(
    [timeRow('2023-10-07'), timeRow('2025-01-04'), timeRow('2025-01-20')],
    842,
    16,
  );
  expect(folded.units.map(({ label }) => label)).toEqual(['months', 'days']);
  const straight = layoutTimeline([timeRow('2025-01-04'), timeRow('2025-01-20')], 842, 16);
  expect(straight.units).toEqual([]);
});
