import type { Span } from '../lib/calendar.ts';
import { counted } from '../lib/prose.ts';
import type { Countdown } from './countdown.ts';

/** A count and its unit, shown large: 9 "days". */
export interface CountedUnit {
  readonly count: number;
  readonly unit: string;
}

export interface CountdownWords {
  /** The large figures; none on the day itself. */
  readonly figures: readonly CountedUnit[];
  /** What follows them: "left", "ago", or on the day "Today". */
  readonly end: string;
  /** What joins them to the name of the deadline. */
  readonly joint: 'until' | 'was' | 'is';
  /** What else has to be said for the figures to be understood; null where nothing has. */
  readonly more: string | null;
}

export function countdownInWords(state: Countdown): CountdownWords {
  switch (state.phase) {
    case 'before':
      return { figures: [countedUnit(state.daysLeft, 'day')], end: 'left', joint: 'until', more: null };
    case 'on':
      return { figures: [], end: 'Today', joint: 'is', more: null };
    case 'after':
      return {
        figures: spanFigures(state.ago),
        end: 'ago',
        joint: 'was',
        more: leftWords(state.leftAtPublication),
      };
  }
}

/** Every part of a span that is not nothing. */
function spanFigures({ years, months, days }: Span): CountedUnit[] {
  return [countedUnit(years, 'year'), countedUnit(months, 'month'), countedUnit(days, 'day')].filter(
    ({ count }) => count > 0,
  );
}

function countedUnit(count: number, one: string): CountedUnit {
  return { count, unit: count === 1 ? one : `${one}s` };
}

function leftWords(left: number | null): string {
  if (left === null) return 'It had already passed when the article appeared.';
  if (left === 0) return 'It was the day the article appeared.';
  return `When the article appeared, ${counted(left, 'day')} ${left === 1 ? 'was' : 'were'} left.`;
}
