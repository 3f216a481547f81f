import { dayNumber } from '../../../lib/calendar.ts';
import type { Measure } from '../../../lib/text-width.ts';
import { lineStep } from '../marks/label-layout.ts';
import type { SeriesRow } from '../rows.ts';
import { timeTicks } from '../timeline/time-ticks.ts';
import { periodName } from './period-name.ts';
import type { SeriesScale } from './series-marks.ts';

/** A date under the drawing: its lines round one x, which has a stroke of its own where no mark stands over it. */
export interface DateLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly stroke: boolean;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly em: number;
  readonly measure: Measure;
  readonly scale: Pick<SeriesScale, 'from' | 'to'>;
}

/** Between two names, in em: at half of it eight years in a row read as one text, and at 0.8 six have no room on a phone. */
const GAP = 0.5;

/** The name of each figure's time under it, or where those have no room, round dates of the axis. */
export function datesOf(
  rows: readonly SeriesRow[],
  frame: Frame,
): { readonly labels: readonly DateLabel[]; readonly height: number } {
  const labels = namesOf(rows, frame) ?? roundDates(rows, frame);
  const most = Math.max(0, ...labels.map(({ lines }) => lines.length));
  return { labels, height: Math.ceil(most * lineStep(frame.em * 0.8125) + frame.em * 0.35) };
}

function namesOf(rows: readonly SeriesRow[], frame: Frame): readonly DateLabel[] | null {
  const { left, right, em } = frame;
  const size = em * 0.8125;
  let end = Number.NEGATIVE_INFINITY;
  let yearBefore = '';
  const labels: DateLabel[] = [];
  for (const row of rows) {
    const { name, year } = periodName(row);
    const lines = year === '' || year === yearBefore ? [name] : [name, year];
    yearBefore = year;
    const width = Math.max(...lines.map((line) => frame.measure(line, 'sans', size)));
    const middle = placeOf((dayNumber(row.start) + dayNumber(row.end) + 1) / 2, frame);
    const x = Math.max(left - em * 0.4 + width / 2, Math.min(middle, right + em * 0.4 - width / 2));
    // One that had to be moved from its mark far would be taken for another's.
    if (x - width / 2 < end + GAP * em || Math.abs(x - middle) > width / 3) return null;
    end = x + width / 2;
    labels.push({ x, anchor: 'middle', lines, stroke: false });
  }
  return labels;
}

function roundDates(rows: readonly SeriesRow[], frame: Frame): readonly DateLabel[] {
  const { left, right, em, scale } = frame;
  const [first, last] = [
    rows[0]?.start ?? '',
    rows.reduce((end, row) => (row.end > end ? row.end : end), ''),
  ];
  const at = (day: string) => (dayNumber(day) - scale.from) / (scale.to - scale.from);
  const widthOf = (label: string) => frame.measure(label, 'sans', em * 0.8125);
  return timeTicks({ at, first, last, fold: null }, left, right, widthOf, em * 0.8).map(
    ({ x, label, anchor }) => ({ x, anchor, lines: [label], stroke: true }),
  );
}

function placeOf(day: number, { left, right, scale }: Frame): number {
  return left + ((day - scale.from) / (scale.to - scale.from)) * (right - left);
}
