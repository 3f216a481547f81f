import type { ReactNode } from 'react';
import { GUTTER } from '../charts/bars-layout.ts';
import { edgesOf, howToRead } from '../charts/chart-words.ts';
import { composeChart } from '../charts/compose-chart.tsx';
import { COMPOSED_EM } from '../charts/compositions.ts';
import type { Edge } from '../charts/edges.ts';
import { type ChartRows, chartRows } from '../charts/rows.ts';
import { wrapBalanced, wrapText } from '../lib/wrap-text.ts';
import { measure } from '../typeface/measure.ts';
import type { ExportInput } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { imageFooter } from './image-footer.ts';
import { imagePaintOf, THEMES } from './image-paint.ts';
import { MOST_TEXT, type Setting, SHAPES, type Shape } from './shapes.ts';

/**
 * Where everything of a picture stands. It is composed with the page's own text size, and the whole is drawn
 * larger: lengths are in pixels of the page, `zoom` of which make one pixel of the picture.
 */
export interface ImageLayout {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The rule over the title, as wide as all that is under it. */
  readonly inner: number;
  readonly title: Block;
  readonly how: Block;
  readonly key: readonly KeyPlace[];
  readonly foot: Block;
  /** The y of the hairline over the foot, and how far it goes. */
  readonly footRule: { readonly y: number; readonly width: number };
  readonly plot: { readonly x: number; readonly y: number; readonly drawn: ReactNode };
}

/** Lines of one text: their size, the baseline of the first, and from one to the next. */
export interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly y: number;
  readonly step: number;
}

export interface KeyPlace {
  readonly edge: Edge;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly wordsX: number;
  readonly size: number;
  readonly step: number;
}

/** The sizes of the words, in pixels of the page: notes, as small as any, and how to read the chart. */
const SMALL = COMPOSED_EM * 0.8125;
const HOW = COMPOSED_EM * 0.9;
const small = (words: string) => measure(words, 'sans', SMALL);
const TITLES = [28, 24, 20].map((size) => (size * COMPOSED_EM) / 16);
const LINE = 1.3;
const TITLE_LINE = 1.15;
const TOP_RULE = 4;
/** From the start of a key's bar to its words: the bar, its end, a blank. */
const KEY_WORDS = 58;
const KEY_ROW = 22;
const KEY_GAP = 20;
const COLUMN_GAP = 30;
const LEAST_ROOM = 4 * COMPOSED_EM;
/** From one text size to the next smaller that is tried. */
const STEP_DOWN = 0.94;

/**
 * A chart composed for a shape: the words as large as the shape lets all of them stand, none smaller than can be
 * read. null: at that size they do not fit.
 */
export function layoutImage(input: ExportInput, choices: ImageChoices): ImageLayout | null {
  const shape: Shape = SHAPES[choices.shape];
  const data = chartRows(input.chart, input.digest, input.index);
  const job = { input, choices, shape, data };
  const least = shape.leastText / SMALL;
  const smallest = candidates(shape, TITLES, [least]);
  if (shape.height === null) return first(smallest, (each) => composed(job, each));
  if (first(smallest, (each) => composed(job, each)) === null) return null;
  const all = candidates(shape, TITLES, zooms(shape.leastText));
  // Rather with smaller words than with bars drawn together.
  return (
    first(all, (each) => composed(job, { ...each, roomy: true })) ?? first(all, (each) => composed(job, each))
  );
}

/** One way to set a picture. */
interface Candidate {
  readonly zoom: number;
  readonly titleSize: number;
  readonly setting: Setting;
  /** Only if the chart has as much room as on the page. */
  readonly roomy: boolean;
}

function candidates(shape: Shape, titles: readonly number[], zooms: readonly number[]): Candidate[] {
  return titles.flatMap((titleSize) =>
    zooms.flatMap((zoom) => shape.settings.map((setting) => ({ zoom, titleSize, setting, roomy: false }))),
  );
}

function first<T, R>(all: readonly T[], attempt: (each: T) => R | null): R | null {
  for (const each of all) {
    const result = attempt(each);
    if (result !== null) return result;
  }
  return null;
}

function zooms(leastText: number): number[] {
  const all: number[] = [];
  for (let text = MOST_TEXT; text > leastText; text *= STEP_DOWN) all.push(text / SMALL);
  return [...all, leastText / SMALL];
}

interface Job {
  readonly input: ExportInput;
  readonly choices: ImageChoices;
  readonly shape: Shape;
  readonly data: ChartRows;
}

function composed(job: Job, { zoom, titleSize, setting, roomy }: Candidate): ImageLayout | null {
  const { input, shape, data } = job;
  const { chart, digest, index, selected } = input;
  const width = shape.width / zoom;
  const height = shape.height === null ? null : shape.height / zoom;
  const margin = shape.margin / zoom;
  const inner = width - 2 * margin;
  const beside = setting.words === 'beside';
  const column = inner * setting.share;
  const footWidth = setting.foot === 'across' ? inner : column;

  const titleLines = wrapBalanced(chart.title, setting.title === 'across' ? inner : column, (words) =>
    measure(words, 'serifBold', titleSize),
  );
  const titleTop = margin + TOP_RULE + 4;
  const titleEnd = titleTop + titleLines.length * titleSize * TITLE_LINE;
  const how = block(
    wrapText(howToRead(chart, data, index), column, (words) => measure(words, 'sans', HOW)),
    HOW,
    titleEnd + 8,
  );
  const key = keyPlaces(edgesOf(data), column, how.end + 10);
  const footLines = paragraphs(imageFooter(digest, selected), setting).flatMap((line) =>
    wrapText(line, footWidth, small),
  );
  const footHeight = footLines.length * SMALL * LINE + 12;

  const plotLeft = beside ? margin + column + COLUMN_GAP : margin;
  const plotTop = beside ? (setting.title === 'across' ? titleEnd : titleTop) + 12 : key.end + 14;
  /** The top of the foot and the end of the plot, where the height is given. */
  const fixedFoot = height === null ? undefined : height - margin - footHeight + 8;
  const plotEnd =
    height !== null && setting.foot === 'column' ? height - margin + 6 : fixedFoot && fixedFoot - 8;
  const room = plotEnd && plotEnd - plotTop;
  if (room !== undefined && room < LEAST_ROOM) return null;
  if (fixedFoot !== undefined && key.end + 8 > fixedFoot) return null;

  const compose = (height: number | undefined) =>
    composeChart(data, {
      // The rule beside a selected row stands in the margin, so that bars and words have one left edge.
      width: width - margin - plotLeft + GUTTER,
      em: COMPOSED_EM,
      measure,
      height,
      paint: THEMES[job.choices.theme].paint,
      paintOf: (row) => imagePaintOf(job.choices.theme, row.actors, selected),
    });
  if (room !== undefined && roomy && compose(undefined).height > room) return null;
  const plot = compose(room);
  if (room !== undefined && plot.height > room) return null;
  const footTop = fixedFoot ?? plotTop + plot.height + 16;
  return {
    zoom,
    width,
    height: height ?? Math.ceil((footTop + footHeight + margin - 8) * zoom) / zoom,
    margin,
    inner,
    title: {
      lines: titleLines,
      size: titleSize,
      y: titleTop + titleSize,
      step: titleSize * TITLE_LINE,
    },
    how: how.block,
    key: key.places,
    foot: { lines: footLines, size: SMALL, y: footTop + 8 + SMALL, step: SMALL * LINE },
    footRule: { y: footTop, width: footWidth },
    plot: { x: plotLeft - GUTTER, y: plotTop, drawn: plot.plot },
  };
}

function paragraphs(lines: readonly string[], { runOn }: Setting): readonly string[] {
  return runOn ? [lines.join(' ')] : lines;
}

function block(lines: readonly string[], size: number, top: number): { block: Block; end: number } {
  const step = size * LINE;
  const none = lines.every((line) => line === '');
  return { block: { lines, size, y: top + size, step }, end: none ? top : top + lines.length * step };
}

/** The key's items in rows, each item as wide as its words, which are broken where the room is narrower than they. */
function keyPlaces(
  items: readonly { readonly edge: Edge; readonly words: string }[],
  width: number,
  top: number,
): { places: KeyPlace[]; end: number } {
  const places: KeyPlace[] = [];
  let x = 0;
  let y = top;
  let end = top;
  for (const { edge, words } of items) {
    const lines = wrapText(words, width - KEY_WORDS, small);
    const own = KEY_WORDS + Math.max(...lines.map(small));
    if (x > 0 && x + own > width) {
      x = 0;
      y = end;
    }
    places.push({ edge, lines, x, y, wordsX: x + KEY_WORDS, size: SMALL, step: SMALL * LINE });
    x += own + KEY_GAP;
    end = Math.max(end, y + KEY_ROW + (lines.length - 1) * SMALL * LINE);
  }
  return { places, end };
}
