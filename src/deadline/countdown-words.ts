import type { Span } from '../lib/calendar.ts';
import { isolated } from '../lib/isolate.ts';
import { counted, numberInFigures } from '../lib/prose.ts';
import { deadlineWords } from '../words/deadline.ts';
import type { Countdown } from './countdown.ts';

const { coming, passed } = deadlineWords;

/** A count and its unit: 9 "days". */
export interface CountedUnit {
  readonly count: number;
  readonly unit: string;
}

/** A deadline that has not passed: its count leads. */
export interface ComingWords {
  /** Shown large; null on the day itself. */
  readonly figure: CountedUnit | null;
  /** What follows it: "left", or on the day "Today". */
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

export function comingWords(state: Exclude<Countdown, { phase: 'after' }>): ComingWords {
  if (state.phase === 'on') return { figure: null, end: coming.today, joint: coming.is };
  const { daysLeft: count } = state;
  return { figure: { count, unit: count === 1 ? 'day' : 'days' }, end: coming.left, joint: coming.until };
}

export function passedWords({
  ago,
  leftAtPublication: left,
}: Pick<Extract<Countdown, { phase: 'after' }>, 'ago' | 'leftAtPublication'>): PassedWords {
  const [before = '', between = ''] = leftWords(left);
  return { before, between, ago: deadlineWords.ago(spanInWords(ago)) };
}

/** Where a day stands to the deadline, in one sentence; `from` is the day that is counted from, where that is the article's. */
export function standingInWords(state: Countdown, label: string, due: string, from: string | null): string {
  if (state.phase === 'after') {
    const { before, between, ago } = passedWords(state);
    return `${before} ${isolated(label)} ${between} ${due}, ${ago}.`;
  }
  const { figure, end, joint } = comingWords(state);
  const count = figure === null ? [] : [numberInFigures(figure.count), figure.unit];
  const on = figure === null || from === null ? [] : [deadlineWords.on(from)];
  return [...count, end, ...on, joint, `${isolated(label)}, ${due}.`].join(' ');
}

function leftWords(left: number | null): readonly string[] {
  if (left === null) return passed.already;
  return left === 0 ? passed.onTheDay : passed.left(left);
}

/** "1 year 2 months 2 days": every part that is not nothing. */
function spanInWords({ years, months, days }: Span): string {
  const parts = [
    [years, 'year'],
    [months, 'month'],
    [days, 'day'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? counted(count, unit) : [])).join(' ');
}
