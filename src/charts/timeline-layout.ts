import { dateInWords } from '../digest/dates.ts';
import { estimate, type Measure } from '../lib/text-width.ts';
import { GUTTER } from './bars-layout.ts';
import { type LabelLayout, layoutLabel } from './label-layout.ts';
import { gapBetween, placeLabels } from './place-labels.ts';
import type { TimeRow } from './rows.ts';
import { timeScale } from './time-scale.ts';

/** One event on the upright axis, in pixels: its mark from `y` to `endY`, and its words. */
export interface EventLayout {
  readonly y: number;
  readonly endY: number;
  /** The x of its mark: on the axis for a day, in a lane beside it for a span of days. */
  readonly x: number;
  readonly label: LabelLayout;
  readonly labelY: number;
}

/** An upright time axis, earliest at the top, with every event's words beside it. Pixels from the top left. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly axisX: number;
  readonly top: number;
  readonly length: number;
  readonly labelX: number;
  /** The y of the fold; null where the axis is straight. */
  readonly foldY: number | null;
  readonly events: readonly EventLayout[];
}

const LANE = 9;

/** `height` is the room of a picture of a fixed height, which the axis fills. */
export function layoutTimeline(
  rows: readonly TimeRow[],
  width: number,
  em: number,
  height?: number,
  measure: Measure = estimate,
): TimelineLayout {
  const scale = timeScale(rows.flatMap((row) => [row.start, row.end]));
  const lanes = laneOfEach(rows);
  const laneCount = Math.max(0, ...lanes) + 1;
  const axisX = Math.round(GUTTER + laneCount * LANE + em * 0.4);
  const labelX = Math.round(axisX + em * 2.4);
  const labels = rows.map((row) =>
    layoutLabel(
      { qualifier: '', number: dateInWords(row.when) },
      row.label,
      row.attribution,
      width - labelX,
      em,
      measure,
    ),
  );
  const top = Math.round(em * 0.8);
  const words = labels.reduce((sum, label) => sum + label.height, 0);
  const free = height === undefined ? undefined : Math.floor(height - top - em * 1.2 - 1);
  const gap = gapBetween(labels.length, words, em * 0.7, free);
  const needed = words + labels.length * gap;
  const length = Math.ceil(Math.max(free ?? em * 22, needed));
  const spans = rows.map((row) => ({
    y: top + scale.at(row.start) * length,
    endY: top + scale.at(row.end) * length,
  }));
  const tops = placeLabels(
    labels.map((label, index) => ({ at: (spans[index]?.y ?? top) - em * 0.7, height: label.height })),
    gap,
    top + length + em,
  );
  return {
    width,
    height: Math.ceil(top + length + em * 1.2),
    axisX,
    top,
    length,
    labelX,
    foldY: scale.fold ? top + scale.fold.at * length : null,
    events: labels.map((label, index) => ({
      y: Math.round(spans[index]?.y ?? top),
      endY: Math.round(spans[index]?.endY ?? top),
      x: lanes[index] === -1 ? axisX : axisX - ((lanes[index] ?? 0) + 1) * LANE,
      label,
      labelY: Math.round(tops[index] ?? 0),
    })),
  };
}

/** −1 for a single day, which stands on the axis; else the first lane beside it that is free for the whole span. */
function laneOfEach(rows: readonly TimeRow[]): number[] {
  const ends: string[] = [];
  return rows.map((row) => {
    if (row.start === row.end) return -1;
    const free = ends.findIndex((end) => end < row.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = row.end;
    return lane;
  });
}
