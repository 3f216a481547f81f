import { estimate, type Measure } from '../../../lib/text-width.ts';
import { GUTTER } from '../marks/gutter.ts';
import type { TimeRow } from '../rows.ts';
import { type EventWords, layoutEventWords } from './event-words.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';

/** One event: its words, and its mark in a strip of the time axis of its own. Pixels from the top left. */
export interface EventLayout {
  readonly words: EventWords;
  readonly wordsY: number;
  /** Its mark, from its first day to its last. */
  readonly x: number;
  readonly endX: number;
  readonly y: number;
  /** The strip in which its mark stands. */
  readonly top: number;
  readonly bottom: number;
}

/** A row for each event, the earliest first, on one time axis from left to right: no leader leads from words to mark. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** The words stand beside the strips, or each over its strip. */
  readonly beside: boolean;
  readonly wordsX: number;
  /** The x of the first day and of the last. */
  readonly left: number;
  readonly right: number;
  /** The x of the fold; null where the axis is straight. */
  readonly foldX: number | null;
  readonly ticks: readonly TimeTick[];
  /** On a folded axis, what each side of the fold is counted in. */
  readonly units: readonly { readonly x: number; readonly label: string }[];
  readonly tickSize: number;
  /** The baselines of the axis's dates: over the rows, and under them where they are many. */
  readonly dates: readonly number[];
  readonly events: readonly EventLayout[];
}

/** Half a mark's height, in pixels. */
export const MARK = 6;
/** A span narrower than this would be taken for a day, in pixels. */
export const LEAST_SPAN = 5;
/** The size of the axis's dates, and the least room between two, in em. */
export const DATE_SIZE = 0.8125;
export const DATE_GAP = 0.8;
/** From this width, in em, the words stand beside the axis, and in a picture of a fixed height from this one. */
const BESIDE = 36;
const BESIDE_IF_HIGH = 28;
/** The share of the width that the words take beside the axis. */
const WORDS = 0.58;
/** The room between rows on the page, in em, and where each has its words over its strip, which parts them too. */
const GAP = 0.5;
const GAP_OVER = 0.35;
/** What the room between rows may be to what it is on the page, in a picture of a fixed height. */
const LEAST_SPACING = 0.3;
const MOST_SPACING = 2.6;
/** From so many rows the dates of the axis stand under them too. */
export const MANY = 7;

/**
 * `height` is the room of a picture of a fixed height: rows move apart, or together, to fill it as far as they can.
 * `spanned` are the rows that the axis reaches over, where some of them are left out.
 */
export function layoutTimeline(
  rows: readonly TimeRow[],
  width: number,
  em: number,
  height?: number,
  measure: Measure = estimate,
  spanned: readonly TimeRow[] = rows,
): TimelineLayout {
  const scale = timeScale(spanned.flatMap((row) => [row.start, row.end]));
  const under = spanned.length >= MANY && height === undefined;
  const compose = (beside: boolean) => composed(rows, beside, { width, em, height, measure, scale, under });
  if (height === undefined || width < BESIDE_IF_HIGH * em) return compose(width >= BESIDE * em);
  const beside = compose(true);
  return beside.height <= height ? beside : compose(false);
}

interface Room {
  readonly width: number;
  readonly em: number;
  readonly height: number | undefined;
  readonly measure: Measure;
  readonly scale: TimeScale;
  /** Whether the dates stand under the rows too. */
  readonly under: boolean;
}

function composed(rows: readonly TimeRow[], beside: boolean, room: Room): TimelineLayout {
  const { width, em, measure, scale, under } = room;
  const wordsX = GUTTER;
  const wordsWidth = beside ? Math.round(width * WORDS) - GUTTER : width - GUTTER;
  const left = beside ? Math.round(width * WORDS + em * 1.5) : GUTTER + MARK;
  const right = width - MARK - 2;
  const place = (day: string) => Math.round(left + scale.at(day) * (right - left));
  const foldX = scale.fold === null ? null : Math.round(left + scale.fold.at * (right - left));
  const tickSize = em * DATE_SIZE;
  const ticks = timeTicks(scale, left, right, (label) => measure(label, 'sans', tickSize), em * DATE_GAP);
  const words = rows.map((row) => layoutEventWords(row.label, whenAndSource(row), wordsWidth, em, measure));

  const dateHeight = Math.ceil(tickSize * 1.7);
  const unitHeight = scale.fold === null ? 0 : Math.ceil(tickSize * 1.3);
  const strip = 2 * MARK + 2;
  const bare = words.map((each) => (beside ? Math.max(each.height, strip) : each.height + strip));
  const sum = bare.reduce((total, each) => total + each, 0) + dateHeight * (under ? 2 : 1) + unitHeight;
  const usual = em * (beside ? GAP : GAP_OVER);
  const gap = Math.floor(usual * spacing(sum, rows.length, usual, room.height));

  let y = unitHeight + dateHeight;
  const events = rows.map((row, index): EventLayout => {
    const own = words[index] ?? layoutEventWords('', '', wordsWidth, em, measure);
    const top = beside ? y : y + Math.round(gap / 2) + own.height + 2;
    const wordsY = y + Math.round(gap / 2);
    y += (bare[index] ?? 0) + gap;
    const bottom = beside ? y : top + strip - 2;
    return {
      words: own,
      wordsY,
      x: place(row.start),
      endX: place(row.end),
      y: beside ? wordsY + Math.round(own.labelSize * 0.7) : Math.round((top + bottom) / 2),
      top,
      bottom,
    };
  });
  return {
    width,
    height: y + (under ? dateHeight : 2),
    beside,
    wordsX,
    left,
    right,
    foldX,
    ticks,
    units: foldX === null ? [] : unitsOf(scale, left, foldX, right),
    tickSize,
    dates: [unitHeight + Math.round(tickSize), ...(under ? [y + Math.round(tickSize * 1.3)] : [])],
    events,
  };
}

/** `left`, `foldX` and `right` in pixels, or in percent. */
export function unitsOf({ first, last }: TimeScale, left: number, foldX: number, right: number) {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return [
    { x: Math.round((left + foldX) / 2), label: years > 3 ? 'years' : 'months' },
    { x: Math.round((foldX + right) / 2), label: 'days' },
  ];
}

/** When it was, and where that is from if not from the article. */
export function whenAndSource({ said, attribution }: TimeRow): string {
  return attribution === '' ? said : `${said} (${attribution})`;
}

/** What the gaps between rows are to those on the page. */
function spacing(sum: number, count: number, usual: number, height: number | undefined): number {
  if (height === undefined) return 1;
  const wanted = (height - sum - 2) / (Math.max(1, count) * usual);
  return Math.min(MOST_SPACING, Math.max(LEAST_SPACING, wanted));
}
