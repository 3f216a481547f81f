import { type Day, daysBetween, type Span, spanBetween } from '../../lib/calendar.ts';

/** Where a day stands to the deadline. Days are whole and never negative. */
export type Countdown =
  | { readonly phase: 'before'; readonly daysLeft: number }
  | { readonly phase: 'on' }
  | {
      readonly phase: 'after';
      readonly daysAgo: number;
      readonly ago: Span;
      /** Days left on the day the article appeared; null where the deadline had passed by then. */
      readonly leftAtPublication: number | null;
    };

export function countdown(deadline: Day, published: Day, today: Day): Countdown {
  const days = daysBetween(today, deadline);
  if (days > 0) return { phase: 'before', daysLeft: days };
  if (days === 0) return { phase: 'on' };
  const left = daysBetween(published, deadline);
  return {
    phase: 'after',
    daysAgo: -days,
    ago: spanBetween(deadline, today),
    leftAtPublication: left >= 0 ? left : null,
  };
}
