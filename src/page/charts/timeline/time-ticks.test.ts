import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../lib/calendar.ts';
import { timeScale } from './time-scale.ts';
import { timeTicks } from './time-ticks.ts';

const widthOf = (label: string) => 8 * label.length;

describe('the dates on a time axis', () => {
  it('are its first day and its last in full, and round ones between', () => {
    expect(labels(['2024-05-01', '2024-05-29'], 600)).toEqual([
      '1 May 2024',
      '8 May',
      '15 May',
      '22 May',
      '29 May 2024',
    ]);
  });

  it('are months, or years, where days would touch', () => {
    expect(labels(['2023-05-14', '2024-05-14'], 600)).toEqual([
      '14 May 2023',
      'Oct 2023',
      '2024',
      '14 May 2024',
    ]);
    expect(labels(['1990-05-14', '2024-05-14'], 600)).toContain('2010');
  });

  it('are days on the one side of a fold and months on the other', () => {
    const days = ['2023-10-07', '2025-01-04', '2025-01-11', '2025-01-20'];
    expect(labels(days, 900)).toEqual([
      '7 Oct 2023',
      'Jul 2024',
      '6 Jan',
      '8 Jan',
      '10 Jan',
      '12 Jan',
      '14 Jan',
      '16 Jan',
      '20 Jan 2025',
    ]);
  });

  it('are one where all is on one day', () => {
    expect(labels(['2024-05-14'], 600)).toEqual(['14 May 2024']);
  });

  it('never touch one another, stand at their days, and inside the axis', () => {
    const days = fc.array(fc.nat(4000), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.integer({ min: 150, max: 1200 }), (days, width) => {
        const scale = timeScale(days.map((day) => fromDayNumber(dayNumber('2015-01-01') + day)));
        let free = 10;
        for (const { day, x, label, anchor } of timeTicks(scale, 10, 10 + width, widthOf, 12)) {
          if (anchor === 'middle') expect(x).toBeCloseTo(10 + scale.at(day) * width);
          const from = { start: x, middle: x - widthOf(label) / 2, end: x - widthOf(label) }[anchor];
          expect(from).toBeGreaterThanOrEqual(free);
          expect(from + widthOf(label)).toBeLessThanOrEqual(10 + width + 1e-6);
          free = from + widthOf(label) + 12 - 1e-6;
        }
      }),
    );
  });
});

describe('the round dates of an axis', () => {
  /** What lies between two of them, on an axis of so many days up to the last of 1999, in 600 pixels. */
  function step(days: number): string {
    const last = dayNumber('1999-12-31');
    const scale = timeScale([fromDayNumber(last - days), fromDayNumber(last)]);
    const [one, next] = timeTicks(scale, 0, 600, widthOf, 12)
      .filter(({ anchor }) => anchor === 'middle')
      .map(({ day }) => day);
    if (one === undefined || next === undefined) return '';
    const apart = dayNumber(next) - dayNumber(one);
    if (apart < 28) return `${apart} days`;
    const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    expect([one, next].map((day) => day.slice(8))).toEqual(['01', '01']);
    return `${monthOf(next) - monthOf(one)} months`;
  }

  // "28 May" is 48 pixels wide, "May 2000" 64, "2000" 32, and 12 are left between two.
  it.each([
    [10, '1 days'],
    [11, '2 days'],
    [20, '2 days'],
    [21, '7 days'],
    [70, '7 days'],
    [71, '14 days'],
    [140, '14 days'],
    [141, '1 months'],
    [221, '1 months'],
    [240, '3 months'],
    [663, '3 months'],
    [664, '6 months'],
    [1326, '6 months'],
    [1327, '12 months'],
    [4977, '12 months'],
    [4978, '24 months'],
    [9954, '24 months'],
    [9955, '60 months'],
    [24_887, '120 months'],
    [49_773, '300 months'],
    [124_432, '600 months'],
    [248_864, '1200 months'],
    [497_728, ''],
  ])('are the finest that have room: over %i days one every %s', (days, expected) => {
    expect(step(days)).toBe(expected);
  });

  it('are of round years, and neither the first day nor the last again', () => {
    expect(labels(['1900-01-01', '2000-01-01'], 600)).toEqual([
      '1 Jan 1900',
      '1920',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1 Jan 2000',
    ]);
    expect(labels(['0990-05-01', '1011-05-01'], 600)).toContain('1000');
    expect(labels(['0970-05-01', '0991-05-01'], 600)[0]).toBe('1 May 970');
  });

  it('have their year where that is not the last day’s', () => {
    expect(labels(['1999-12-20', '2000-01-05'], 1000)).toEqual([
      '20 Dec 1999',
      '24 Dec 1999',
      '26 Dec 1999',
      '28 Dec 1999',
      '30 Dec 1999',
      '1 Jan',
      '2 Jan',
      '3 Jan',
      '5 Jan 2000',
    ]);
  });

  it('stand clear of a fold, which only the first day may reach over', () => {
    const near = fc.array(fc.nat(40), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        near,
        fc.integer({ min: 190, max: 4000 }),
        fc.integer({ min: 150, max: 1200 }),
        (days, far, width) => {
          const last = dayNumber('2025-01-20');
          const scale = timeScale([0, far, ...days].map((day) => fromDayNumber(last - day)));
          if (scale.fold === null) return;
          const foldX = 10 + scale.fold.at * width;
          for (const { x, label, anchor } of timeTicks(scale, 10, 10 + width, widthOf, 12)) {
            if (anchor !== 'middle') continue;
            const half = widthOf(label) / 2;
            expect(x + half <= foldX - 6 || x - half >= foldX + 6).toBe(true);
          }
        },
      ),
    );
    expect(labels(['2023-10-07', '2025-01-04', '2025-01-20'], 260)[0]).toBe('7 Oct 2023');
  });
});

function labels(days: readonly string[], width: number): string[] {
  return timeTicks(timeScale(days), 0, width, widthOf, 12).map(({ label }) => label);
}
