import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { sourceInWords } from '../../digest/words.ts';
import { estimate, type Face } from '../../lib/text-width.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import { edgesOf, workingsOf } from '../../page/charts/chart-words.ts';
import { COMPOSED_EM } from '../../page/charts/composed-em.ts';
import { type ChartRows, chartRows, type FigureRow, type TimeRow } from '../../page/charts/rows.ts';
import { compositionFor } from '../../page/charts/series/compositions.ts';
import { layoutSeries } from '../../page/charts/series/series-layout.ts';
import { pageAxis } from '../../page/charts/timeline/page-axis.ts';
import { MANY, whenAndSource } from '../../page/charts/timeline/timeline-layout.ts';
import { chartWords } from '../../words/charts.ts';

/** Pixels: the column of text that most articles have on a desk. On a phone the frame scrolls, where no script sets it. */
const COLUMN = 640;

const EM = COMPOSED_EM;
// What embed-page.css, ui/base.css, ui/frame.css, charts.css, rows.css and receipts.css give these parts, in em; text as [size, height of a line, face].
// A build has no browser to measure them with; e2e/embed-height.spec.ts measures every chart's page, and fails where they part.
const PADDING = 1.125;
const TOP = 6 / EM + 0.75;
const TITLE = [1.375, 1.375 * 1.2, 'serifBold'] as const;
const SMALL = [0.8125, 0.8125 * 1.5, 'sans'] as const;
/** Of the size of its own letters. */
const HOW_WIDTH = 50;
const HOW_MARGIN = 0.35;
const KEY = { swatch: 44 / EM + 0.4, gap: 1.4, line: 20 / EM, between: 0.2, margin: 0.35 };
const SOURCE_MARGIN = 0.75;
/** As rows.css sets the words of rows, and what it gives bars and parts. */
const ROW_TEXT = [0.9375, 0.9375 * 1.3] as const;
const LEAD = 1.0625;
/** What stands in a line behind other words, whole on one of its own where it has no room there. */
const WHEN = 0.8125;
const BARS = { bar: 24, under: 0.3 + 1.1, axis: 1.6 * 0.8125 };
const BREAKDOWN = { words: 0.46, under: 0.9, least: 40 };
const TIMELINE = { words: 0.58, gap: 0.3, under: 0.5, units: 1.2 * 0.8125, dates: 1.6 * 0.8125 };
/** The closed table, the link to the whole with its margin, and the padding below. */
const FOOT = 1.5 + 0.4 + SMALL[1] + 1;
/** How far the plot stands out to the left, for the rule beside a selected mark. */
const OUTSET = 10;

/**
 * How high a chart's own page is in a frame of one column's width, in pixels: what a frame gets whose host runs no
 * script. Estimated from the same layout and text widths as the charts, so at worst a few lines too high.
 */
export function embedHeight(chart: Chart, digest: Digest, index: DigestIndex): number {
  const data = chartRows(chart, digest, index);
  const inner = COLUMN - 2 * PADDING * EM;
  const source = chartWords.source.join(sourceInWords(digest.source));
  const words =
    TOP +
    linesOf(chart.title, inner, TITLE) +
    howHeight([chart.note ?? '', ...workingsOf(data, index).map(({ words }) => words)], inner) +
    keyHeight(data, inner) +
    SOURCE_MARGIN +
    linesOf(source, inner, SMALL) +
    FOOT;
  return Math.ceil(words * EM + plotHeight(data, inner + OUTSET));
}

/** In em. */
function linesOf(text: string, width: number, [size, line, face]: readonly [number, number, Face]): number {
  if (text === '') return 0;
  return wrapText(text, width, (words) => estimate(words, face, size * EM)).length * line;
}

/** In em: paragraphs under the drawing. */
function howHeight(paragraphs: readonly string[], inner: number): number {
  return paragraphs
    .filter((words) => words !== '')
    .reduce(
      (sum, words) => sum + HOW_MARGIN + linesOf(words, Math.min(inner, HOW_WIDTH * SMALL[0] * EM), SMALL),
      0,
    );
}

/** In em; the key's items stand side by side as far as there is room. */
function keyHeight(data: ChartRows, width: number): number {
  const widths = edgesOf(data).map(
    ({ words }) => (KEY.swatch + KEY.gap) * EM + estimate(words, 'sans', SMALL[0] * EM),
  );
  if (widths.length === 0) return 0;
  const rows = Math.ceil(widths.reduce((sum, each) => sum + each, 0) / width);
  return rows * KEY.line + (rows - 1) * KEY.between + KEY.margin;
}

/** In pixels: of a series the composition for this room, scaled to it. */
function plotHeight(data: ChartRows, room: number): number {
  switch (data.kind) {
    case 'timeline':
      return timelineHeight(data.rows, room);
    case 'series': {
      const { width } = compositionFor(room / EM);
      return (layoutSeries(data.rows, { width, em: EM }).height * room) / width;
    }
    case 'breakdown': {
      const words = (room - OUTSET) * BREAKDOWN.words;
      return [data.whole, ...data.rows].reduce(
        (sum, row) => sum + Math.max(BREAKDOWN.least, wordsHeight(row, words) + BREAKDOWN.under * EM),
        0,
      );
    }
    default:
      return data.rows.reduce(
        (sum, row) => sum + wordsHeight(row, room - OUTSET) + BARS.under * EM + BARS.bar,
        BARS.axis * EM,
      );
  }
}

/** In pixels: rows with their words beside the strip, under the dates, and in a long one over them too. */
function timelineHeight(rows: readonly TimeRow[], room: number): number {
  const { fold } = pageAxis(rows);
  const heads = (fold === null ? 0 : TIMELINE.units) + TIMELINE.dates * (rows.length >= MANY ? 2 : 1);
  const words = rows.map((row) => eventHeight(row, room * TIMELINE.words - OUTSET) + TIMELINE.under);
  return words.reduce((sum, each) => sum + each, heads) * EM;
}

/** In em. */
function eventHeight(row: TimeRow, room: number): number {
  const [size, line] = ROW_TEXT;
  const labels = wrapText(row.label, room, (words) => estimate(words, 'sansBold', size * EM));
  const when = estimate(`${whenAndSource(row)} `, 'sans', WHEN * EM);
  const last = estimate(`${labels.at(-1) ?? ''} `, 'sansBold', size * EM) + TIMELINE.gap * EM;
  return (labels.length + (last + when <= room ? 0 : Math.ceil(when / room))) * line;
}

/** In pixels: a row's words in this room, its source whole on a line of its own where there is no room behind them. */
function wordsHeight({ head, number, label, attribution }: FigureRow, room: number): number {
  const [size, line] = ROW_TEXT;
  const words = estimate(`${number.qualifier} ${label} `, 'sans', size * EM);
  const lead = estimate(`${number.number} `, 'sansBold', LEAD * EM);
  const source = estimate(`${attribution} `, 'sans', WHEN * EM);
  const lines = Math.ceil((words + lead) / room);
  const behind = words + lead + source <= lines * room ? 0 : Math.ceil(source / room);
  const above = head === '' ? 0 : linesOf(head, room, [size, line, 'sansBold']) * EM;
  return above + LEAD * 1.3 * EM + (lines - 1 + behind) * line * EM;
}
