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

function labels(days: readonly string[], width: number): string[] {
  return timeTicks(timeScale(days), 0, width, widthOf, 12).map(({ label }) => label);
}
