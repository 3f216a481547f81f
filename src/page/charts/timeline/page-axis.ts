import { estimate } from '../../../lib/text-width.ts';
import { COMPOSED_EM } from '../composed-em.ts';
import type { TimeRow } from '../rows.ts';
import { percent } from '../stretch.ts';
import { timeScale } from './time-scale.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';
import { DATE_GAP, DATE_SIZE, LEAST_SPAN, unitsOf } from './timeline-layout.ts';

/** The time axis of a page's timeline, which stretches: all places are in percent of its width. */
export interface PageAxis {
  /** The first day and the last of an event. */
  readonly placeOf: (row: Pick<TimeRow, 'start' | 'end'>) => readonly [start: number, end: number];
  /** Where it is folded; null where it is straight. */
  readonly fold: number | null;
  readonly ticks: readonly PageTick[];
  /** On a folded axis, what each side of the fold is counted in. */
  readonly units: readonly { readonly x: number; readonly label: string }[];
}

interface PageTick extends TimeTick {
  /** Whether it has room in the narrowest strip too. */
  readonly always: boolean;
}

/** How wide a strip is on a phone and on a wide screen, and at its narrowest, in em: at least, as timeline.css has it. */
const USUAL = 19.5;
const NARROWEST = 12.5;

export function pageAxis(rows: readonly Pick<TimeRow, 'start' | 'end'>[]): PageAxis {
  const scale = timeScale(rows.flatMap(({ start, end }) => [start, end]));
  const widthOf = (label: string) => estimate(label, 'sans', DATE_SIZE * COMPOSED_EM);
  const ticksIn = (width: number) =>
    timeTicks(scale, 0, width * COMPOSED_EM, widthOf, DATE_GAP * COMPOSED_EM);
  const always = new Set(ticksIn(NARROWEST).map(({ day }) => day));
  const fold = scale.fold === null ? null : percent(scale.fold.at);
  return {
    placeOf: ({ start, end }) => [percent(scale.at(start)), percent(scale.at(end))],
    fold,
    ticks: ticksIn(USUAL).map((tick) => ({
      ...tick,
      x: percent(tick.x / (USUAL * COMPOSED_EM)),
      always: always.has(tick.day),
    })),
    units: fold === null ? [] : unitsOf(scale, 0, fold, 100),
  };
}

/** Whether a stretch, in percent, may be too short to be told from a day. */
export function isShort(from: number, to: number): boolean {
  return ((to - from) / 100) * NARROWEST * COMPOSED_EM < LEAST_SPAN;
}
