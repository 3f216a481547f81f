import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../lib/calendar.ts';
import { timeRow } from './fixtures.ts';
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

describe('events on a time axis', () => {
  it('stand in order of time, and end no earlier than they begin', () => {
    fc.assert(
      fc.property(rows, width, em, (rows, width, em) => {
        const { events, top, length } = layoutTimeline(rows, width, em);
        events.forEach(({ y, endY }, index) => {
          expect(endY).toBeGreaterThanOrEqual(y);
          expect(y).toBeGreaterThanOrEqual(events[index - 1]?.y ?? top);
          expect(endY).toBeLessThanOrEqual(top + length + 1e-6);
        });
      }),
    );
  });

  it('have words that never overlap and stay on the picture, in the same order', () => {
    fc.assert(
      fc.property(rows, width, em, (rows, width, em) => {
        const { events, height } = layoutTimeline(rows, width, em);
        events.forEach(({ labelY, label }, index) => {
          const above = events[index - 1];
          expect(labelY).toBeGreaterThanOrEqual(above ? above.labelY + above.label.height : 0);
          expect(labelY + label.height).toBeLessThanOrEqual(height);
        });
      }),
    );
  });
});

describe('the marks', () => {
  it('of days stand on the axis, of spans in lanes beside it', () => {
    const { events, axisX } = layoutTimeline(
      [timeRow('2024-05-01', '2024-05-10'), timeRow('2024-05-05', '2024-05-12'), timeRow('2024-05-11')],
      600,
      16,
    );
    const [first, second, day] = events;
    expect(day?.x).toBe(axisX);
    expect(first?.x).toBeLessThan(axisX);
    // The two share days, so they may not share a lane.
    expect(second?.x).toBeLessThan(first?.x ?? 0);
  });

  it('of spans that share a day never share a lane, and none leaves the picture', () => {
    fc.assert(
      fc.property(rows, width, em, (rows, width, em) => {
        const { events } = layoutTimeline(rows, width, em);
        rows.forEach((a, i) => {
          expect(events[i]?.x).toBeGreaterThan(0);
          rows.slice(0, i).forEach((b, j) => {
            const areSpans = a.start !== a.end && b.start !== b.end;
            if (areSpans && a.start <= b.end && b.start <= a.end) expect(events[i]?.x).not.toBe(events[j]?.x);
          });
        });
      }),
    );
  });
});
