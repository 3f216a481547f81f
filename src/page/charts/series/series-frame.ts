import { dayNumber } from '../../../lib/calendar.ts';
import type { Measure } from '../../../lib/text-width.ts';
import { wrapText } from '../../../lib/wrap-text.ts';
import { chartWords } from '../../../words/charts.ts';
import type { LabelLayout } from '../marks/label-layout.ts';
import type { SeriesRow } from '../rows.ts';
import { isSign, type Tick, unitOf } from '../value-ticks.ts';
import type { DirectLabel } from './direct-labels.ts';
import type { DateLabel } from './series-dates.ts';
import { type Join, joinsOf, type SeriesMark } from './series-marks.ts';

/** A figure that is told in the list under the drawing: where its words begin. */
export interface ListedRow {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  /** Its time, over its words or beside them. */
  readonly head: readonly string[];
  readonly label: LabelLayout;
  readonly labelX: number;
  readonly labelY: number;
}

/**
 * Where everything of a series stands, in pixels from its top left: numbers upwards from one zero, days from left to
 * right, a year as wide as its days are many. The words stand at the marks, or where they have no room, in a list.
 */
export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly zero: number;
  /** Where the drawing ends and what is under it begins. */
  readonly plotEnd: number;
  /** What is counted, or the unit of round numbers, over the drawing. */
  readonly unit: readonly string[];
  readonly tickSize: number;
  /** Round numbers, where the marks do not bear their own: `x` is how high they stand. */
  readonly ticks: readonly Tick[];
  readonly dates: readonly DateLabel[];
  /** The top of their words. */
  readonly datesY: number;
  readonly marks: readonly SeriesMark[];
  readonly joins: readonly Join[];
  readonly labels: readonly DirectLabel[];
  readonly listed: readonly ListedRow[];
  readonly headSize: number;
  /** Who says all of it, under the dates. */
  readonly saidBy: { readonly lines: readonly string[]; readonly y: number };
}

export interface SeriesOptions {
  readonly width: number;
  readonly em: number;
  /** The room of a picture of a fixed height. */
  readonly height?: number | undefined;
  readonly measure?: Measure | undefined;
  /** How large the numbers at the marks may be, in em; they are made smaller before they are put in a list. */
  readonly numberEm?: number;
  /** Whether marks bear the number of their receipt. */
  readonly receipts?: boolean;
  /** Which rows stand in the list, where some are left out. */
  readonly lists?: (row: SeriesRow) => boolean;
}

/** The room of a series, with all that may be left unsaid. */
export interface SeriesRoom
  extends Required<Pick<SeriesOptions, 'width' | 'em' | 'receipts' | 'lists'>>,
    Pick<SeriesOptions, 'height'> {
  readonly measure: Measure;
}

/** How high the drawing is, in em, at least, usually at least and at most, and to its width. */
export const LEAST = 6;
const USUAL_LEAST = 9;
const USUAL_MOST = 15;
const TO_WIDTH = 0.34;
/** Under what is counted, in em. */
export const UNIT_GAP = 0.5;

export function common(rows: readonly SeriesRow[], columns: boolean, { width, em }: SeriesRoom) {
  return {
    width,
    joins: columns ? [] : joinsOf(rows),
    tickSize: em * 0.8125,
    headSize: em * 0.9375,
  };
}

export function usualHeight({ width, em }: SeriesRoom): number {
  return Math.round(Math.min(USUAL_MOST * em, Math.max(USUAL_LEAST * em, width * TO_WIDTH)));
}

export function scaleOf(
  rows: readonly SeriesRow[],
  { left, right }: { readonly left: number; readonly right: number },
) {
  const days = rows.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end) + 1]);
  return { left, right, from: Math.min(...days), to: Math.max(...days) };
}

/** Who says all figures, where one does; else each bears its own. */
export function sharedSpeaker(rows: readonly SeriesRow[]): string | null {
  const [first = null, ...others] = new Set(rows.map(({ attribution }) => attribution));
  return others.length === 0 ? first : null;
}

export function saidLines(
  speaker: string | null,
  width: number,
  { em, measure }: SeriesRoom,
): readonly string[] {
  if (speaker === null) return [];
  return wrapText(chartWords.allSaidBy(speaker), width, (words) => measure(words, 'sans', em * 0.8125));
}

/** The unit of round numbers, where they do not bear it as a sign. */
export function unitLines(
  rows: readonly SeriesRow[],
  width: number,
  { em, measure }: SeriesRoom,
): readonly string[] {
  const { unit, measure: kind } = rows[0]?.style ?? {};
  if (kind !== 'value' || (unit !== undefined && isSign(unit))) return [];
  const words = unitOf(rows);
  return words === '' ? [] : wrapText(words, width, (text) => measure(text, 'sans', em * 0.8125));
}
