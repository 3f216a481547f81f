import { MarkGroup } from '../marks/MarkGroup.tsx';
import { inColour, type Paint } from '../marks/paint.ts';
import type { TimeRow } from '../rows.ts';
import { EventLabel } from './EventLabel.tsx';
import { type EventLayout, LEAST_SPAN, MARK, type TimelineLayout } from './timeline-layout.ts';

interface Props {
  readonly row: TimeRow;
  readonly index: number;
  readonly layout: TimelineLayout;
  readonly paint: Paint;
}

/**
 * An event in its row: a disc for a day, a dashed line between two ends for some time within a span, a bar for what
 * lasted throughout it, a stroke across for the deadline.
 */
export function EventMark({ row, index, layout, paint }: Props) {
  const event = layout.events[index];
  if (!event) return null;
  const { words, wordsY } = event;
  return (
    <MarkGroup row={row} paint={paint}>
      {mark(row, event, layout.foldX, paint)}
      <path
        data-part="marker"
        d={`M${layout.wordsX - 5} ${wordsY}v${words.height}`}
        stroke={paint.accent}
        strokeWidth={3}
        visibility={paint.marker}
        fill="none"
      />
      <EventLabel words={words} number={row.receipt.number} paint={paint} x={layout.wordsX} y={wordsY} />
    </MarkGroup>
  );
}

function mark(row: TimeRow, { x, y, endX, top, bottom }: EventLayout, foldX: number | null, paint: Paint) {
  if (row.deadline) {
    return <path d={`M${x} ${top}V${bottom}`} stroke={paint.ink} strokeWidth={4} fill="none" />;
  }
  if (row.span === 'day') {
    return (
      <circle cx={x} cy={y} r={MARK - 1} {...inColour(paint.fill)} stroke={paint.paper} strokeWidth={1} />
    );
  }
  const end = Math.max(x + LEAST_SPAN, endX);
  const parts = row.span === 'throughout' ? unfolded(x, end, foldX) : dashes(x, end, foldX);
  const ends = row.span === 'throughout' ? '' : `M${x} ${y - 5}v10M${end} ${y - 5}v10`;
  return (
    <path
      d={`${parts.map(([from, to]) => `M${from} ${y}H${to}`).join('')}${ends}`}
      stroke={paint.fill}
      strokeWidth={row.span === 'throughout' ? 8 : 2}
      fill="none"
    />
  );
}

const DASH = 4;
const FOLD = 5;

type Stretch = readonly [from: number, to: number];

/** A stretch of the axis, open where the axis is folded. */
function unfolded(from: number, to: number, foldX: number | null): Stretch[] {
  if (foldX === null || from >= foldX || to <= foldX) return [[from, to]];
  const parts: Stretch[] = [
    [from, foldX - FOLD],
    [foldX + FOLD, to],
  ];
  return parts.filter(([start, end]) => end > start);
}

/** Drawn one by one: not every program that draws SVG takes a dash pattern as another does. */
function dashes(from: number, to: number, foldX: number | null): Stretch[] {
  const count = Math.max(1, Math.round((to - from) / (2 * DASH)));
  return Array.from({ length: count }, (_, index): Stretch => {
    const start = from + index * 2 * DASH;
    return [start, Math.min(to, start + DASH)];
  }).filter(([start, end]) => foldX === null || end <= foldX - FOLD || start >= foldX + FOLD);
}
