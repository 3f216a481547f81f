import { monthOf } from '../../../digest/dates.ts';
import { lastDayOfMonth } from '../../../lib/calendar.ts';
import type { SeriesRow } from '../rows.ts';

/** The name of a time under its mark: what tells it from those beside it, and the year that it is in; "" where that says all. */
export interface PeriodName {
  readonly name: string;
  readonly year: string;
}

/** "2022"; "Apr–Jun", "2024"; "3 May", "2024"; "2000–2022". */
export function periodName({ start, end }: Pick<SeriesRow, 'start' | 'end'>): PeriodName {
  const [first, last] = [yearOf(start), yearOf(end)];
  const wholeMonths = start.endsWith('-01') && end === lastDayOfMonth(end.slice(0, 7));
  if (wholeMonths && start.slice(5, 7) === '01' && end.slice(5, 7) === '12') {
    return { name: first === last ? first : `${first}–${last}`, year: '' };
  }
  const from = wholeMonths ? shortMonth(start) : dayOf(start);
  const to = wholeMonths ? shortMonth(end) : dayOf(end);
  if (first !== last) return { name: `${from} ${first}–${to} ${last}`, year: '' };
  if (from === to) return { name: from, year: first };
  const sameMonth = !wholeMonths && start.slice(0, 7) === end.slice(0, 7);
  return { name: `${sameMonth ? Number(start.slice(8)) : from}–${to}`, year: first };
}

function yearOf(day: string): string {
  return String(Number(day.slice(0, 4)));
}

function shortMonth(day: string): string {
  return monthOf(day).slice(0, 3);
}

function dayOf(day: string): string {
  return `${Number(day.slice(8))} ${shortMonth(day)}`;
}
