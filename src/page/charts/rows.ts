import { type NumberStyle, numberStyle } from '../../digest/amount-text.ts';
import type { Bound, Bounds } from '../../digest/bounds.ts';
import { type Dated, dateAsSaid, eventDate, figureDate } from '../../digest/dated.ts';
import { dateInWords, endOf, startOf, timeOf } from '../../digest/dates.ts';
import { deadlinesOf } from '../../digest/deadlines.ts';
import { figureBounds } from '../../digest/derive.ts';
import type { DigestIndex } from '../../digest/digest-index.ts';
import { isDivisible } from '../../digest/divisible-units.ts';
import { dueDay, dueInShort } from '../../digest/due.ts';
import { QUALIFIERS } from '../../digest/qualifiers.ts';
import type { Basis, Chart, Digest, Figure } from '../../digest/schema.ts';
import type { StatementKey } from '../../digest/statement-kinds.ts';
import { eventActors, figureActors } from '../../digest/ties.ts';
import { type Span, spanOf, whenAsRead, whenInWords } from '../../digest/when-in-words.ts';
import {
  attribution,
  backgroundInWords,
  type QualifiedNumber,
  qualifiedFigure,
  speakerInWords,
} from '../../digest/words.ts';
import type { Day } from '../../lib/calendar.ts';
import { capitalised } from '../../lib/prose.ts';
import { EDGE_OF_KIND, type Edge } from './marks/edges.ts';

/** The statement behind a mark. */
interface MarkReceipt {
  /** Its name in an address. */
  readonly key: StatementKey;
  /** Its footnote number. */
  readonly number: number;
}

/** One bar, or one part of a breakdown: what is drawn and every word that goes with it. */
export interface FigureRow {
  readonly id: string;
  readonly figure: Figure;
  /** What stands over its number: of an account who gives it; else empty. */
  readonly head: string;
  readonly number: QualifiedNumber;
  readonly label: string;
  readonly attribution: string;
  /** The drawn length, in the figure's unit: the number the words hold, without its sign. */
  readonly length: number;
  /** True for a fall or a loss: the bar stands on the other side of zero. */
  readonly below: boolean;
  /** How the axis writes numbers of its unit. */
  readonly style: NumberStyle;
  /** How much of the length is certain; the rest is hatched. */
  readonly solid: number;
  readonly edge: Edge;
  /** What is expected: drawn hollow. */
  readonly forecast: boolean;
  readonly actors: readonly string[];
  readonly receipt: MarkReceipt;
}

/** A figure of a series: the time that it is of, and that time in words. */
export interface SeriesRow extends FigureRow {
  readonly date: string;
  readonly when: string;
  readonly start: Day;
  readonly end: Day;
}

/** One dated event, or the deadline. */
export interface TimeRow {
  readonly id: string;
  readonly dated: Dated;
  /** What it takes of its date, and both in words: as the article says it, and with a reading of ours. */
  readonly span: Span;
  readonly said: string;
  readonly read: string;
  readonly label: string;
  /** Where it is from, if not from the article; else empty. */
  readonly attribution: string;
  readonly start: Day;
  readonly end: Day;
  readonly actors: readonly string[];
  readonly deadline: boolean;
  /** The words it stands on. */
  readonly basis: Basis;
  readonly receipt: MarkReceipt;
}

export type ChartRows =
  | { readonly kind: 'bars' | 'accounts'; readonly rows: readonly FigureRow[] }
  | { readonly kind: 'series'; readonly rows: readonly SeriesRow[] }
  | { readonly kind: 'breakdown'; readonly whole: FigureRow; readonly rows: readonly FigureRow[] }
  | { readonly kind: 'timeline'; readonly rows: readonly TimeRow[] };

/** All marks of a chart, a breakdown's whole first. */
export function marksOf(data: ChartRows): readonly (FigureRow | TimeRow)[] {
  return data.kind === 'breakdown' ? [data.whole, ...data.rows] : data.rows;
}

export function chartRows(chart: Chart, digest: Digest, index: DigestIndex): ChartRows {
  switch (chart.kind) {
    case 'bars':
      return { kind: 'bars', rows: figureRows(chart.figures, index) };
    case 'accounts':
      return {
        kind: 'accounts',
        rows: figureRows(chart.figures, index).map((row) => accountRow(row, index)),
      };
    case 'series':
      return { kind: 'series', rows: seriesRows(chart.figures, index) };
    case 'breakdown': {
      const [whole, ...rows] = figureRows([chart.whole, ...chart.parts], index);
      if (!whole) throw new Error(`chart ${chart.id} has no whole`);
      return { kind: 'breakdown', whole, rows };
    }
    case 'timeline':
      return { kind: 'timeline', rows: timeRows(chart.events, digest, index) };
  }
}

function figureRows(ids: readonly string[], index: DigestIndex): FigureRow[] {
  return ids.flatMap((id) => {
    const figure = index.figures.get(id);
    return figure ? [figureRow(figure, index)] : [];
  });
}

function figureRow(figure: Figure, index: DigestIndex): FigureRow {
  const stated = figureBounds(figure, index.figures);
  // A count that comes to less than nothing is no fall: more was taken away than there is.
  const canFall = figure.quantity !== undefined || isDivisible(figure);
  const below = canFall && ((stated.high ?? stated.low)?.value ?? 0) < 0;
  const bounds = below ? mirrored(stated) : stated;
  const edge = edgeOf(figure);
  return {
    id: figure.id,
    figure,
    head: '',
    number: qualifiedFigure(figure, index),
    label: figure.label,
    attribution: attribution(figure, index),
    length: drawnLength(bounds),
    below,
    style: numberStyle(figure, index.language),
    solid: edge === 'ceiling' || edge === 'computed' ? 0 : Math.max(0, bounds.low?.value ?? 0),
    edge,
    forecast: figure.forecast === true,
    actors: figureActors(figure),
    receipt: receiptOf(`figure/${figure.id}`, index),
  };
}

/** Who says so leads, since it is by this that accounts of one thing are told apart. */
function accountRow(row: FigureRow, index: DigestIndex): FigureRow {
  const head = capitalised(speakerInWords(row.figure, index));
  return { ...row, head, attribution: dateAsSaid(figureDate(row.figure)) };
}

/** In the order of time; who says it is given without a date where that lies within the time it is of, but for what was expected. */
function seriesRows(ids: readonly string[], index: DigestIndex): SeriesRow[] {
  const rows = figureRows(ids, index).map((row) => {
    const { figure } = row;
    const date = timeOf(figure);
    const [start, end] = [startOf(date), endOf(date)];
    const isOfItsTime = startOf(figure.asOf) >= start && endOf(figure.asOf) <= end;
    const said = isOfItsTime && !row.forecast ? [] : [dateAsSaid(figureDate(figure))];
    const attribution = [capitalised(speakerInWords(figure, index)), ...said].join(', ');
    return { ...row, attribution, date, when: dateInWords(date), start, end };
  });
  return rows.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** A fall as the size that it has. */
function mirrored({ low, high }: Bounds): Bounds {
  const turned = (bound: Bound | null) => (bound === null ? null : { ...bound, value: -bound.value });
  return { low: turned(high), high: turned(low) };
}

function receiptOf(key: StatementKey, index: DigestIndex): MarkReceipt {
  return { key, number: index.numbers.get(key) ?? 0 };
}

function edgeOf(figure: Figure): Edge {
  return figure.quantity ? EDGE_OF_KIND[QUALIFIERS[figure.quantity.qualifier].kind] : 'computed';
}

/** A quantity with an upper end is drawn up to it, one without as far as it surely goes. */
function drawnLength(bounds: Bounds): number {
  return Math.max(0, bounds.high?.value ?? bounds.low?.value ?? 0);
}

function timeRows(ids: readonly string[], digest: Digest, index: DigestIndex): TimeRow[] {
  const published = digest.source.published;
  const events = ids.flatMap((id) => {
    const event = index.events.get(id);
    if (!event) return [];
    const start = startOf(event.when);
    const end = endOf(event.when);
    // What the article reports as past cannot reach beyond the day it appeared, even if the month goes on.
    const clipped = start <= published && end > published ? published : end;
    return [
      {
        id,
        dated: eventDate(event),
        span: spanOf(event),
        said: whenInWords(event),
        read: whenAsRead(event),
        label: event.label,
        attribution: backgroundInWords(event) ?? '',
        start,
        end: clipped,
        actors: eventActors(event),
        deadline: false,
        basis: event,
        receipt: receiptOf(`event/${id}`, index),
      },
    ];
  });
  // Of several the one that is counted: the others are listed with it.
  const [deadline] = deadlinesOf(digest);
  const last = deadline && {
    id: 'deadline',
    dated: { date: deadline.date },
    span: 'day' as const,
    said: dueInShort(deadline),
    read: dueInShort(deadline),
    label: `Deadline: ${deadline.label}`,
    attribution: backgroundInWords(deadline) ?? '',
    start: dueDay(deadline.date),
    end: dueDay(deadline.date),
    actors: deadline.pressedBy ?? [],
    deadline: true,
    basis: deadline,
    receipt: receiptOf('deadline', index),
  };
  return [...events, ...(last ? [last] : [])].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
  );
}
