import type { ReactNode } from 'react';
import { wrapBalanced, wrapText } from '../../lib/wrap-text.ts';
import { howToRead } from '../../page/charts/chart-sentence.ts';
import { COMPOSED_EM } from '../../page/charts/composed-em.ts';
import { chartRows } from '../../page/charts/rows.ts';
import { measure } from '../typeface/measure.ts';
import { composePicture } from './compose-picture.tsx';
import './digest-words.ts';
import { type ExportInput, showsOf } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { imagePaintOf, THEMES } from './image-paint.ts';
import {
  bestSetting,
  LEAST_TITLE,
  type PictureJob,
  type PictureSetting,
  settingsThatFit,
} from './picture-settings.ts';
import { accentInWords, pictureReading, pictureSource } from './picture-words.ts';
import { SHAPES, type ShapeName } from './shapes.ts';

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
  /** What the accent stands for; null without a selection. */
  readonly key: Block | null;
  /** Where it is from, and at its other end the site's name. */
  readonly foot: Block;
  readonly site: Block;
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

/** The size of how to read the chart, in pixels of the page. */
const HOW = COMPOSED_EM * 0.9;
const LINE = 1.3;
const TITLE_LINE = 1.15;
const TOP_RULE = 4;
/** From the swatch of a key to its words. */
export const KEY_WORDS = 20;
const COLUMN_GAP = 30;
const FOOT_GAP = 20;
const LEAST_ROOM = 4 * COMPOSED_EM;

/**
 * A chart composed for a shape: the words as large as the shape lets all of them stand, none smaller than can be
 * read. null: at that size they do not fit.
 */
export function layoutImage(input: ExportInput, choices: ImageChoices): ImageLayout | null {
  const job = jobOf(input, choices);
  const best = bestSetting(job, composed);
  return best === null ? null : composed(job, best);
}

/** Whether a shape can take all the words of a chart at a size that can be read. */
export function fitsShape(input: ExportInput, shape: ShapeName): boolean {
  return settingsThatFit(jobOf(input, { shape, theme: 'light', background: true }), composed).length > 0;
}

function jobOf(input: ExportInput, choices: ImageChoices): PictureJob {
  const data = chartRows(input.chart, input.digest, input.index);
  return { input, choices, shape: SHAPES[choices.shape], data };
}

function composed(
  job: PictureJob,
  { zoom, titleSize, numberEm, setting, roomy }: PictureSetting,
): ImageLayout | null {
  const { input, shape, data, choices } = job;
  const { chart, index, selected } = input;
  const shows = showsOf(input);
  const width = shape.width / zoom;
  const height = shape.height === null ? null : shape.height / zoom;
  const margin = shape.margin / zoom;
  const inner = width - 2 * margin;
  const beside = setting.words === 'beside';
  const column = inner * setting.share;

  const titleLines = wrapBalanced(chart.title, setting.title === 'across' ? inner : column, (words) =>
    measure(words, 'serifBold', titleSize),
  );
  // A smaller title before one with a word alone on a line.
  if (
    (titleSize > LEAST_TITLE || beside) &&
    titleLines.length > 1 &&
    titleLines.some((line) => !line.includes(' '))
  )
    return null;
  const titleTop = margin + TOP_RULE + 6;
  const titleEnd = titleTop + titleLines.length * titleSize * TITLE_LINE;
  const reading =
    data.kind === 'timeline' ? howToRead(chart, data, index) : pictureReading(data, index, shows);
  const how = block(
    wrapText(reading, column, (words) => measure(words, 'sans', HOW)),
    HOW,
    titleEnd + 8,
  );
  const key =
    selected.length === 0
      ? null
      : block(
          wrapText(accentInWords(input), column - KEY_WORDS, (words) => measure(words, 'sans', HOW)),
          HOW,
          how.end + 8,
        );
  // Under a title across both the column for the words would stand empty.
  if (beside && setting.title === 'across' && reading === '' && key === null) return null;
  const wordsEnd = key?.end ?? how.end;
  // As small as any, so that it stays one line.
  const footSize = shape.leastText / zoom;
  const foot = footOf(input, inner, footSize);
  const footHeight = foot.height + 12;

  const plotLeft = beside ? margin + column + COLUMN_GAP : margin;
  const plotTop = beside ? (setting.title === 'across' ? titleEnd : titleTop) + 14 : wordsEnd + 16;
  /** The top of the foot and the end of the plot, where the height is given. */
  const fixedFoot = height === null ? undefined : height - margin - footHeight + 4;
  const plotEnd = fixedFoot && fixedFoot - 12;
  const room = plotEnd && plotEnd - plotTop;
  if (room !== undefined && room < LEAST_ROOM) return null;
  if (fixedFoot !== undefined && wordsEnd + 8 > fixedFoot) return null;

  const compose = (height: number | undefined) =>
    composePicture(data, {
      width: width - margin - plotLeft,
      em: COMPOSED_EM,
      numberEm,
      measure,
      height,
      shows,
      paint: THEMES[choices.theme].paint,
      paintOf: (row) => imagePaintOf(choices.theme, row.actors, selected),
    });
  if (room !== undefined && roomy && compose(undefined).height > room) return null;
  const plot = compose(room);
  if (room !== undefined && plot.height > room) return null;
  const footTop = fixedFoot ?? plotTop + plot.height + 16;
  const lines = { size: footSize, step: footSize * LINE };
  return {
    zoom,
    width,
    height: height ?? Math.ceil((footTop + footHeight + margin - 4) * zoom) / zoom,
    margin,
    inner,
    title: { lines: titleLines, size: titleSize, y: titleTop + titleSize, step: titleSize * TITLE_LINE },
    how: how.block,
    key: key?.block ?? null,
    foot: { ...lines, lines: foot.lines, y: footTop + 8 + footSize },
    site: {
      ...lines,
      lines: [input.site].filter(Boolean),
      y: footTop + foot.height + 8 - footSize * (LINE - 1),
    },
    footRule: { y: footTop, width: inner },
    plot: { x: plotLeft, y: plotTop, drawn: plot.plot },
  };
}

/** One line where there is room: the source from its beginning, the site's name at its end; else that on a line of its own. */
function footOf(
  { digest, site }: ExportInput,
  width: number,
  size: number,
): { lines: string[]; height: number } {
  const widthOf = (words: string) => measure(words, 'sans', size);
  const lines = wrapText(pictureSource(digest.source), width, widthOf);
  const together = widthOf(lines.at(-1) ?? '') + FOOT_GAP + widthOf(site) <= width;
  const count = lines.length + (site === '' || together ? 0 : 1);
  return { lines, height: count * size * LINE };
}

function block(lines: readonly string[], size: number, top: number): { block: Block; end: number } {
  const step = size * LINE;
  const none = lines.every((line) => line === '');
  return { block: { lines, size, y: top + size, step }, end: none ? top : top + lines.length * step };
}
