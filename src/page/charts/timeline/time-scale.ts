import { type Day, dayNumber, fromDayNumber } from '../../../lib/calendar.ts';

/** A time axis: straight, or folded once between months far apart and the last days, each part linear. */
export interface TimeScale {
  /** 0 at the first day, 1 at the last. */
  readonly at: (day: Day) => number;
  readonly first: Day;
  readonly last: Day;
  /** Where the axis is folded, 0 to 1, and the days on its two sides; null where it is straight. */
  readonly fold: { readonly at: number; readonly after: Day } | null;
}

/** The axis is folded when the last days' events, of six weeks, would be crushed together on a straight one, of half a year. */
const LAST_DAYS = 45;
const LONG = 180;
/** The share of the axis that the months before the fold are given. */
const BEFORE_FOLD = 0.3;

/** `days` are all starts and ends to be shown; at least one. */
export function timeScale(days: readonly Day[]): TimeScale {
  const numbers = [...new Set(days.map(dayNumber))].sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? first;
  const ends = { first: fromDayNumber(first), last: fromDayNumber(last) };
  const recent = numbers.filter((number) => last - number <= LAST_DAYS);
  const foldDay = (recent[0] ?? last) - 1;
  const linear = (from: number, to: number) => (number: number) =>
    to === from ? 0 : (number - from) / (to - from);
  if (last - first <= LONG || recent.length < 2) {
    const straight = linear(first, last);
    return { at: (day) => straight(dayNumber(day)), ...ends, fold: null };
  }
  const before = linear(first, foldDay);
  const after = linear(foldDay, last);
  return {
    at: (day) => {
      const number = dayNumber(day);
      return number <= foldDay
        ? BEFORE_FOLD * before(number)
        : BEFORE_FOLD + (1 - BEFORE_FOLD) * after(number);
    },
    ...ends,
    fold: { at: BEFORE_FOLD, after: fromDayNumber(foldDay) },
  };
}
