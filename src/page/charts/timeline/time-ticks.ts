import { monthOf } from '../../../digest/dates.ts';
import { type Day, dayNumber, fromDayNumber } from '../../../lib/calendar.ts';
import type { TimeScale } from './time-scale.ts';

/** A date on a time axis, in pixels across. */
export interface TimeTick {
  readonly day: Day;
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The days of one straight part of an axis, as numbers of days, and where it lies in pixels. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Round {
  readonly day: Day;
  readonly label: string;
}

/** The steps between round dates, the finest first: how many days the shortest has, and a label as wide as any. */
const STEPS = [
  ...[1, 2, 7, 14].map((every) => ({ unit: 'day', every, days: every, sample: '28 May' }) as const),
  ...[1, 3, 6].map((every) => ({ unit: 'month', every, days: 28 * every, sample: 'May 2000' }) as const),
  ...[1, 2, 5, 10, 25, 50, 100].map(
    (every) => ({ unit: 'year', every, days: 365 * every, sample: '2000' }) as const,
  ),
];

/**
 * The dates that an axis from `left` to `right` bears: its first day and its last in full, and between them, on each
 * side of a fold, as many round ones as have room. `widthOf` is of a label in pixels, `gap` the least between two.
 */
export function timeTicks(
  scale: TimeScale,
  left: number,
  right: number,
  widthOf: (label: string) => number,
  gap: number,
): TimeTick[] {
  const { first, last, fold } = scale;
  const place = (day: Day) => left + scale.at(day) * (right - left);
  const end: TimeTick = { day: last, x: right, label: inFull(last), anchor: 'end' };
  const start: TimeTick = { day: first, x: left, label: inFull(first), anchor: 'start' };
  const from = dayNumber(first);
  const to = dayNumber(last);
  const foldDay = fold === null ? null : dayNumber(fold.after);
  const length = right - left;
  const parts: Part[] =
    fold === null || foldDay === null
      ? [{ from, to, length }]
      : [
          { from, to: foldDay, length: length * fold.at },
          { from: foldDay + 1, to, length: length * (1 - fold.at) },
        ];
  const foldX = fold === null ? null : left + fold.at * length;
  const kept = [end];
  const keep = (tick: TimeTick) => {
    const [a, b] = extent(tick, widthOf);
    const clear = kept.every((other) => {
      const [c, d] = extent(other, widthOf);
      return b + gap <= c || d + gap <= a;
    });
    // The first day's may reach over the fold, where there is no room before it.
    const offFold = tick === start || foldX === null || b <= foldX - gap / 2 || a >= foldX + gap / 2;
    if (clear && offFold && a >= left && b <= right) kept.push(tick);
  };
  if (first !== last) keep(start);
  for (const part of parts) {
    for (const { day, label } of roundDays(part, last, widthOf, gap)) {
      keep({ day, x: place(day), label, anchor: 'middle' });
    }
  }
  return kept.sort((a, b) => a.x - b.x);
}

function extent({ x, label, anchor }: TimeTick, widthOf: (label: string) => number): [number, number] {
  const width = widthOf(label);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [from, from + width];
}

/** The finest round days of a part whose labels do not touch, the latest first. */
function roundDays(part: Part, last: Day, widthOf: (label: string) => number, gap: number): Round[] {
  const perDay = part.length / Math.max(1, part.to - part.from);
  const step = STEPS.find(({ days, sample }) => days * perDay >= widthOf(sample) + gap);
  if (step === undefined) return [];
  const { unit, every } = step;
  if (unit === 'day') {
    const count = Math.ceil((part.to - part.from) / every);
    return Array.from({ length: count }, (_, index) => {
      const day = fromDayNumber(part.to - index * every);
      return { day, label: dayLabel(day, last) };
    });
  }
  const months = unit === 'month' ? every : every * 12;
  const newest = Math.floor(monthsOf(fromDayNumber(part.to)) / months) * months;
  const rounds: Round[] = [];
  for (let month = newest; ; month -= months) {
    const day = firstOf(month);
    if (dayNumber(day) <= part.from) return rounds;
    const year = String(Number(day.slice(0, 4)));
    rounds.push({ day, label: month % 12 === 0 ? year : `${shortMonth(day)} ${year}` });
  }
}

/** Months since the year 0. */
function monthsOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstOf(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** "13 Jan", with its year where that is not the last day's. */
function dayLabel(day: Day, last: Day): string {
  const short = `${Number(day.slice(8))} ${shortMonth(day)}`;
  return day.slice(0, 4) === last.slice(0, 4) ? short : `${short} ${Number(day.slice(0, 4))}`;
}

function inFull(day: Day): string {
  return `${Number(day.slice(8))} ${shortMonth(day)} ${Number(day.slice(0, 4))}`;
}

function shortMonth(day: Day): string {
  return monthOf(day).slice(0, 3);
}
