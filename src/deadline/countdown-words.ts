import type { Span } from '../lib/calendar.ts';
import { counted, listInWords } from '../lib/prose.ts';
import type { Countdown } from './countdown.ts';

export interface CountdownWords {
  /** The large figure, or null on the day itself. */
  readonly number: string | null;
  readonly unit: string;
  /** What else has to be said for the figure to be understood; null where nothing has. */
  readonly more: string | null;
}

export function countdownInWords(state: Countdown): CountdownWords {
  switch (state.phase) {
    case 'before':
      return {
        number: String(state.daysLeft),
        unit: state.daysLeft === 1 ? 'day left' : 'days left',
        more: null,
      };
    case 'on':
      return { number: null, unit: 'Today', more: 'The day the article names as the deadline is today.' };
    case 'after': {
      const { number, unit } = largest(state.ago);
      return { number, unit, more: leftWords(state.leftAtPublication) };
    }
  }
}

/** "1 year, 10 months and 2 days": every part that is not nothing. */
export function spanInWords({ years, months, days }: Span): string {
  const parts = [
    ...(years ? [counted(years, 'year')] : []),
    ...(months ? [counted(months, 'month')] : []),
    ...(days ? [counted(days, 'day')] : []),
  ];
  return listInWords(parts);
}

function largest(ago: Span): { number: string; unit: string } {
  const [first = '', ...rest] = spanInWords(ago).split(/, | and /);
  const [number = '', one = ''] = first.split(' ');
  return {
    number,
    unit: rest.length ? `${one}${rest.length === 1 ? ' and ' : ', '}${listInWords(rest)} ago` : `${one} ago`,
  };
}

function leftWords(left: number | null): string {
  if (left === null) return 'It had already passed when the article appeared.';
  if (left === 0) return 'It was the day the article appeared.';
  return `When the article appeared, ${counted(left, 'day')} ${left === 1 ? 'was' : 'were'} left.`;
}
