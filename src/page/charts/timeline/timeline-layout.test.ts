import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../lib/calendar.ts';
import { timeRow } from '../fixtures.ts';
import { layoutTimeline } from './timeline-layout.ts';

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
