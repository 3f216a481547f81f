import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../lib/calendar.ts';
import { timeScale } from './time-scale.ts';

describe('a straight axis', () => {
  it('is linear from the first day to the last', () => {
    const scale = timeScale(['2024-05-14', '2024-05-16', '2024-05-24']);
    expect(scale.fold).toBeNull();
    expect([scale.at('2024-05-14'), scale.at('2024-05-16'), scale.at('2024-05-24')]).toEqual([0, 0.2, 1]);
  });

  it('holds a single day, and none', () => {
    expect(timeScale(['2024-05-14']).at('2024-05-14')).toBe(0);
    expect(timeScale([]).fold).toBeNull();
  });

  it('is kept where only one event is recent, however far back the others lie', () => {
    expect(timeScale(['2023-05-14', '2024-05-14']).fold).toBeNull();
  });
});

describe('a folded axis', () => {
  // One day far back, then three within the last fortnight.
  const days = ['2023-10-07', '2025-01-04', '2025-01-11', '2025-01-20'];
  const scale = timeScale(days);

  it('is folded on the day before the last events begin', () => {
    expect(scale.fold?.after).toBe('2025-01-03');
    expect(scale.at('2025-01-03')).toBe(scale.fold?.at);
  });

  it('gives each of the last days the same length, more than a day before the fold', () => {
    const day = scale.at('2025-01-05') - scale.at('2025-01-04');
    expect(scale.at('2025-01-20') - scale.at('2025-01-19')).toBeCloseTo(day);
    expect(day).toBeGreaterThan(scale.at('2024-01-02') - scale.at('2024-01-01'));
  });
});

describe('an axis is folded', () => {
  const fold = (...days: number[]) => {
    const first = dayNumber('2023-10-07');
    return timeScale(days.map((day) => fromDayNumber(first + day))).fold !== null;
  };

  it('from more than half a year on, and where two are of the last six weeks', () => {
    expect(fold(0, 170, 180)).toBe(false);
    expect(fold(0, 171, 181)).toBe(true);
    expect(fold(0, 155, 200)).toBe(true);
    expect(fold(0, 154, 200)).toBe(false);
    // Twice the same day is one.
    expect(fold(0, 200, 200)).toBe(false);
  });

  it('with three tenths of its length for what lies before, and each part is linear', () => {
    const scale = timeScale(['2024-01-01', '2024-09-01', '2024-09-22']);
    expect(scale).toMatchObject({
      first: '2024-01-01',
      last: '2024-09-22',
      fold: { at: 0.3, after: '2024-08-31' },
    });
    expect(scale.at('2024-01-01')).toBe(0);
    // 243 days, then 22.
    expect(scale.at('2024-03-22')).toBeCloseTo(0.1);
    expect(scale.at('2024-09-11')).toBeCloseTo(0.65);
    expect(scale.at('2024-09-22')).toBe(1);
  });
});

describe('any axis', () => {
  const days = fc
    .array(fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-01-01') }), {
      minLength: 1,
      maxLength: 8,
    })
    .chain((far) =>
      // Some of them close together, so that many axes are folded.
      fc
        .array(fc.nat(60), { maxLength: 6 })
        .map((near) => [...far, ...near.map((days) => (far[0] ?? 0) - days)]),
    )
    .map((numbers) => numbers.map(fromDayNumber));

  it('begins at 0, ends at 1, and a later day is never drawn earlier', () => {
    fc.assert(
      fc.property(days, (days) => {
        const scale = timeScale(days);
        const inOrder = [...new Set(days)].sort();
        const places = inOrder.map(scale.at);
        expect(places[0]).toBe(0);
        if (inOrder.length > 1) expect(places.at(-1)).toBeCloseTo(1);
        places.forEach((place, index) => {
          if (index > 0) expect(place).toBeGreaterThan(places[index - 1] ?? 0);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is in step with every day between, on both sides of a fold', () => {
    fc.assert(
      fc.property(days, fc.nat(1000), (days, share) => {
        const scale = timeScale(days);
        const [first = 0, last = 0] = [Math.min(...days.map(dayNumber)), Math.max(...days.map(dayNumber))];
        const between = first + Math.floor(((last - first) * share) / 1001);
        expect(scale.at(fromDayNumber(between))).toBeGreaterThanOrEqual(0);
        expect(scale.at(fromDayNumber(between))).toBeLessThanOrEqual(1);
        if (between < last)
          expect(scale.at(fromDayNumber(between))).toBeLessThan(scale.at(fromDayNumber(between + 1)));
      }),
      { numRuns: 500 },
    );
  });
});
