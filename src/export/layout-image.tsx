import type { ReactNode } from 'react';
import { GUTTER } from '../charts/bars-layout.ts';
import { edgesOf, howToRead } from '../charts/chart-words.ts';
import { composeChart } from '../charts/compose-chart.tsx';
import { COMPOSED_EM } from '../charts/compositions.ts';
import type { Edge } from '../charts/edges.ts';
import { type ChartRows, chartRows } from '../charts/rows.ts';
import { textWidth, wrapBalanced, wrapText } from '../lib/text-width.ts';
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
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The sizes of the words, in pixels of the page: notes, as small as any, and how to read the chart. */
const SMALL = COMPOSED_EM * 0.8125;
const HOW = COMPOSED_EM * 0.9;
const TITLES = [28, 24, 20].map((size) => (size * COMPOSED_EM) / 16);
const LINE = 1.3;
const TITLE_LINE = 1.15;
const MARGIN = 26;
const TOP_RULE = 4;
const SWATCH = 34;
const KEY_ROW = 22;
const COLUMN_GAP = 30;
const LEAST_ROOM = 4 * COMPOSED_EM;
/** From one text size to the next smaller that is tried. */
const STEP_DOWN = 0.95;

/**
 * A chart composed for a shape: the words as large as the shape lets all of them stand, none smaller than can be
 * read. null: at that size they do not fit.
 */
export function layoutImage(input: ExportInput, choices: ImageChoices): ImageLayout | null {
  const shape: Shape = SHAPES[choices.shape];
  const data = chartRows(input.chart, input.digest, input.index);
  const job = { input, choices, shape, data };
  if (shape.height === null)
    return composed(job, shape.leastText / SMALL, TITLES[0] ?? 0, { words: 'above' });
  for (const title of TITLES) {
    for (const zoom of zooms(shape.leastText)) {
      for (const setting of shape.settings) {
        const layout = composed(job, zoom, title, setting);
        if (layout) return layout;
      }
    }
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

function composed(job: Job, zoom: number, titleSize: number, setting: Setting): ImageLayout | null {
  const { input, shape, data } = job;
  const { chart, digest, index, selected } = input;
  const width = shape.width / zoom;
  const height = shape.height === null ? null : shape.height / zoom;
  const inner = width - 2 * MARGIN;
  const beside = setting.words === 'beside';
  const across = !beside || setting.title === 'across';
  const column = beside ? inner * setting.share : inner;

  const titleLines = wrapBalanced(chart.title, across ? inner : column, titleSize);
  const titleTop = MARGIN + TOP_RULE + 4;
  const titleEnd = titleTop + titleLines.length * titleSize * TITLE_LINE;
  const how = block(wrapText(howToRead(chart, data, index), column, HOW), HOW, titleEnd + 8);
  const key = keyPlaces(edgesOf(data), column, how.end + 10);
  const footLines = imageFooter(digest, selected).flatMap((line) => wrapText(line, column, SMALL));
  const footHeight = footLines.length * SMALL * LINE + 12;

  const plotLeft = beside ? MARGIN + column + COLUMN_GAP : MARGIN;
  const plotTop = beside ? (across ? titleEnd : titleTop) + 12 : key.end + 14;
  /** The top of the foot and the end of the plot, where the height is given. */
  const fixedFoot = height === null ? undefined : height - MARGIN - footHeight + 8;
  const plotEnd = height !== null && beside ? height - MARGIN + 6 : fixedFoot && fixedFoot - 8;
  const room = plotEnd && plotEnd - plotTop;
  if (room !== undefined && room < LEAST_ROOM) return null;
  if (fixedFoot !== undefined && key.end + 8 > fixedFoot) return null;

  const plot = composeChart(data, {
    prefix: `image-${chart.id}`,
    // The rule beside a selected row stands in the margin, so that bars and words have one left edge.
    width: width - MARGIN - plotLeft + GUTTER,
    em: COMPOSED_EM,
    height: room,
    paint: THEMES[job.choices.theme].paint,
    paintOf: (row) => imagePaintOf(job.choices.theme, row.actors, selected),
  });
  if (room !== undefined && plot.height > room) return null;
  const footTop = fixedFoot ?? plotTop + plot.height + 16;
  return {
    zoom,
    width,
    height: height ?? Math.ceil((footTop + footHeight + MARGIN - 8) * zoom) / zoom,
    margin: MARGIN,
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
    footRule: { y: footTop, width: column },
    plot: { x: plotLeft - GUTTER, y: plotTop, drawn: plot.plot },
  };
}

function block(lines: readonly string[], size: number, top: number): { block: Block; end: number } {
  const step = size * LINE;
  const none = lines.every((line) => line === '');
  return { block: { lines, size, y: top + size, step }, end: none ? top : top + lines.length * step };
}

/** The key's items in rows, each item as wide as its words. */
function keyPlaces(
  items: readonly { readonly edge: Edge; readonly words: string }[],
  width: number,
  top: number,
): { places: KeyPlace[]; end: number } {
  const places: KeyPlace[] = [];
  let x = width;
  let y = top - KEY_ROW;
  for (const item of items) {
    const own = SWATCH + 24 + textWidth(item.words, SMALL) + 20;
    if (x > 0 && x + own > width) {
      x = 0;
      y += KEY_ROW;
    }
    places.push({ ...item, x, y, size: SMALL });
    x += own;
  }
  return { places, end: y + KEY_ROW };
}
