import type { Span } from '../../lib/calendar.ts';
import { isolated } from '../../lib/isolate.ts';
import { numberInFigures } from '../../lib/prose.ts';
import { deadlineWords } from '../../words/deadline.ts';
import type { Countdown } from './countdown.ts';
import type { Stretch, TimeCountdown } from './countdown-to-time.ts';

const { coming, passed } = deadlineWords;

/** A count and its unit: 9 "days". */
interface CountedUnit {
  readonly count: number;
  readonly unit: string;
}

/** A deadline that has not passed: its count leads. */
export interface ComingWords {
  /** Shown large; none on the day itself and within the last minute. */
  readonly figures: readonly CountedUnit[];
  /** What follows them: "left", or where there are none "Today". */
  readonly end: string;
  /** What joins it to the name of the deadline. */
  readonly joint: string;
}

/** A deadline that has passed, in one sentence: before its name, between that and its day, and how long ago. */
export interface PassedWords {
  readonly before: string;
  readonly between: string;
  readonly ago: string;
}

type Standing = Countdown | TimeCountdown;
type Passed = Extract<Standing, { phase: 'after' }>;

/** `isMonth`: of a deadline at the end of a month. */
export function comingWords(state: Exclude<Standing, Passed>, isMonth: boolean): ComingWords {
  if (state.phase === 'on') {
    return { figures: [], end: coming.today, joint: isMonth ? coming.isLast : coming.is };
  }
  const figures = countsOf('left' in state ? state.left : { days: state.daysLeft });
  return figures.length === 0
    ? { figures, end: coming.lessThanAMinute, joint: coming.isLeft }
    : { figures, end: coming.left, joint: coming.until };
}

export function passedWords(
  { ago, leftAtPublication: left }: Pick<Passed, 'ago' | 'leftAtPublication'>,
  isMonth: boolean,
): PassedWords {
  const [before = '', between = ''] = leftWords(left, isMonth);
  const since = countsOf(ago).map(({ count, unit }) => `${numberInFigures(count)} ${unit}`);
  return { before, between, ago: deadlineWords.ago(since.join(' ')) };
}

/** Where a deadline stands, in one sentence; `from` is the day that is counted from, where that is the article's. */
export function standingInWords(
  state: Standing,
  label: string,
  due: string,
  from: string | null,
  isMonth: boolean,
): string {
  if (state.phase === 'after') {
    const { before, between, ago } = passedWords(state, isMonth);
    return `${before} ${isolated(label)} ${between} ${due}, ${ago}.`;
  }
  const { figures, end, joint } = comingWords(state, isMonth);
  const counts = figures.map(({ count, unit }) => `${numberInFigures(count)} ${unit}`);
  const on = figures.length === 0 || from === null ? [] : [deadlineWords.on(from)];
  return [...counts, end, ...on, joint, `${isolated(label)}, ${due}.`].join(' ');
}

function leftWords(left: number | null, isMonth: boolean): readonly string[] {
  if (left === null) return passed.already(isMonth);
  return left === 0 ? passed.onTheDay(isMonth) : passed.left(left, isMonth);
}

const UNITS = { years: 'year', months: 'month', days: 'day', hours: 'hour', minutes: 'minute' } as const;
const NAMES = ['years', 'months', 'days', 'hours', 'minutes'] as const;

/** 1 "year", 2 "months", 2 "days": every part that is not nothing. */
function countsOf(span: Partial<Span> | Stretch): readonly CountedUnit[] {
  const parts: Partial<Record<keyof typeof UNITS, number>> = span;
  return NAMES.flatMap((name) => {
    const count = parts[name] ?? 0;
    return count === 0 ? [] : [{ count, unit: count === 1 ? UNITS[name] : name }];
  });
}
