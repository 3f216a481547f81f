import { dayNumber } from '../../../lib/calendar.ts';
import type { SeriesRow } from '../rows.ts';

type Time = Pick<SeriesRow, 'start' | 'end'>;

/** How much longer than usual a step from one to the next may be before it is a gap. */
const MOST_STEP = 1.5;

/**
 * For each but the first whether a line leads to it from the one before: where one time follows on the other, or the step
 * is no longer than steps of this series usually are. Elsewhere nothing is known of the time between, and none is drawn.
 */
export function joinedToNext(rows: readonly Time[]): readonly boolean[] {
  const steps = rows.slice(1).map((row, index) => middleOf(row) - middleOf(rows[index] ?? row));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
  return steps.map((step, index) => {
    const [before, after] = [rows[index], rows[index + 1]];
    if (before === undefined || after === undefined) return false;
    const follows = dayNumber(after.start) - dayNumber(before.end) <= 1;
    return follows || step <= usual * MOST_STEP;
  });
}

function middleOf({ start, end }: Time): number {
  return (dayNumber(start) + dayNumber(end)) / 2;
}
