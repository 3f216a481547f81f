import { partPlaces, totalOf } from '../../page/charts/breakdown/part-places.ts';
import { holdsEnd } from '../../page/charts/marks/bar-end.ts';
import type { FigureRow } from '../../page/charts/rows.ts';
import { type LabelRoom, layoutPictureLabel, numberWidth, type PictureLabel } from './picture-label.ts';
import type { PictureOptions } from './picture-options.ts';
import { gapBetween, placeLabels } from './place-labels.ts';

/** The least width of a part's words under the bar, in em, and the blank between two of them. */
const LEAST_COLUMN = 9.2;
const COLUMN_GAP = 0.9;
const BAR = 3.2;
const MOST_BAR = 6.5;
const LEAST_BAR = 1.4;
/** From the whole's words to its bracket, and from that to the bar. */
const OVER_BRACKET = 0.6;
export const BRACKET = 0.7;
export const UNDER_BAR = 0.7;
/** Words beside a number: the blank before them, and the least room for them, in em. */
const BESIDE_GAP = 0.8;
const LEAST_BESIDE = 10;
/** An upright bar is at least as long, in em. */
const LEAST_UPRIGHT = 15;

/** One part: where it lies along the bar, and where its words stand from the top left of the whole. */
interface Part {
  readonly row: FigureRow;
  readonly start: number;
  readonly length: number;
  readonly label: PictureLabel;
  readonly x: number;
  readonly y: number;
}

/** Where everything stands; the bar's own length is along x, or along y when it is upright. */
export interface BreakdownPlaces {
  readonly upright: boolean;
  /** null where the whole is left out. */
  readonly whole: PictureLabel | null;
  readonly bar: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly thickness: number;
  };
  readonly wholeLength: number;
  readonly parts: readonly Part[];
  readonly height: number;
}

/** One bar, lying under its whole where the words of its parts fit beneath, else upright. */
export function placesOfBreakdown(
  whole: FigureRow,
  rows: readonly FigureRow[],
  options: PictureOptions,
): BreakdownPlaces {
  const { width, height } = options;
  const isTall = height !== undefined && height > width;
  return (isTall ? null : lyingDown(whole, rows, options)) ?? upright(whole, rows, options);
}

function lyingDown(
  whole: FigureRow,
  rows: readonly FigureRow[],
  options: PictureOptions,
): BreakdownPlaces | null {
  const { width, height, em } = options;
  const total = totalOf(whole, rows);
  const spans = partPlaces(rows, width / total).filter(({ row }) => options.shows(row));
  const starts = columnStarts(spans, LEAST_COLUMN * em, COLUMN_GAP * em, width);
  // Words that do not begin under their part would be taken for its neighbour's.
  const astray = spans.some(({ start, length }, index) => {
    const at = starts[index] ?? 0;
    return at < start - 1 || at > start + length * 0.6;
  });
  if (astray) return null;
  const wholeLabel = labelOfWhole(whole, options, width);
  const labels = spans.map(({ row, length }, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? width : next - COLUMN_GAP * em;
    return labelOfPart(row, options, {
      length,
      width: end - (starts[index] ?? 0),
      textX: null,
      stacked: true,
    });
  });
  const y = (wholeLabel?.height ?? 0) + (OVER_BRACKET + BRACKET) * em;
  const words = Math.max(0, ...labels.map((label) => label.height)) + UNDER_BAR * em;
  const thickness =
    height === undefined ? BAR * em : Math.min(MOST_BAR * em, Math.max(LEAST_BAR * em, height - y - words));
  return {
    upright: false,
    whole: wholeLabel,
    bar: { x: 0, y, length: width, thickness },
    wholeLength: (whole.length / total) * width,
    parts: spans.flatMap((span, index) => {
      const label = labels[index];
      if (label === undefined) return [];
      return [{ ...span, label, x: starts[index] ?? 0, y: y + thickness + UNDER_BAR * em }];
    }),
    height: y + thickness + words,
  };
}

function upright(whole: FigureRow, rows: readonly FigureRow[], options: PictureOptions): BreakdownPlaces {
  const { width, height, em } = options;
  const total = totalOf(whole, rows);
  const wholeLabel = labelOfWhole(whole, options, width);
  const y = (wholeLabel?.height ?? 0) + OVER_BRACKET * em;
  const x = BRACKET * em;
  const thickness = BAR * em;
  const labelX = x + thickness + 1.6 * em;
  const free = height === undefined ? undefined : height - y;
  const least = LEAST_UPRIGHT * em;
  const shown = rows.filter(options.shows);
  const widest = Math.max(
    0,
    ...shown.map((row) => numberWidth(row, isSigned(row, (row.length / total) * least), options)),
  );
  const textX = widest + BESIDE_GAP * em;
  const set = (textX: number | null) =>
    shown.map((row) =>
      labelOfPart(row, options, {
        length: (row.length / total) * least,
        width: width - labelX,
        textX,
        stacked: false,
      }),
    );
  const heightOf = (labels: readonly PictureLabel[]) => labels.reduce((sum, label) => sum + label.height, 0);
  const under = set(null);
  // Beside their numbers where under them they have no room.
  const isTight = free !== undefined && heightOf(under) + (under.length - 1) * em > free;
  const beside = isTight && width - labelX - textX >= LEAST_BESIDE * em ? set(textX) : under;
  const labels = heightOf(beside) < heightOf(under) ? beside : under;
  const words = heightOf(labels);
  const gap = gapBetween(labels.length, words, em * 1.2, free);
  const length = Math.max(words + (labels.length - 1) * gap, free ?? least);
  const spans = partPlaces(rows, length / total).filter(({ row }) => options.shows(row));
  const tops = placeLabels(
    labels.map((label, index) => ({ at: spans[index]?.start ?? 0, height: label.height })),
    gap,
    length,
  );
  return {
    upright: true,
    whole: wholeLabel,
    bar: { x, y, length, thickness },
    wholeLength: (whole.length / total) * length,
    parts: spans.flatMap((span, index) => {
      const label = labels[index];
      return label === undefined ? [] : [{ ...span, label, x: labelX, y: y + (tops[index] ?? 0) }];
    }),
    height: y + length,
  };
}

/** Where the words of each part begin: under its beginning, or as far to the right or left as its neighbours need. */
function columnStarts(
  spans: readonly { readonly start: number }[],
  least: number,
  gap: number,
  width: number,
): number[] {
  const starts: number[] = [];
  for (const { start } of spans) {
    const before = starts.at(-1);
    starts.push(before === undefined ? start : Math.max(start, before + least + gap));
  }
  let limit = width - least;
  for (let index = starts.length - 1; index >= 0; index -= 1) {
    starts[index] = Math.min(starts[index] ?? 0, limit);
    limit = (starts[index] ?? 0) - least - gap;
  }
  return starts;
}

function labelOfWhole(whole: FigureRow, options: PictureOptions, width: number): PictureLabel | null {
  if (!options.shows(whole)) return null;
  const textX = numberWidth(whole, false, options) + BESIDE_GAP * options.em;
  return layoutPictureLabel(whole, {
    ...options,
    width,
    textX: width - textX >= 12 * options.em ? textX : null,
    stacked: false,
    signed: false,
    note: whole.attribution,
  });
}

function labelOfPart(
  row: FigureRow,
  options: PictureOptions,
  { length, ...room }: Pick<LabelRoom, 'width' | 'textX' | 'stacked'> & { readonly length: number },
): PictureLabel {
  return layoutPictureLabel(row, {
    ...options,
    ...room,
    signed: isSigned(row, length),
    note: row.attribution,
  });
}

/** Whether a part so long is too short to show its end. */
function isSigned({ edge, length, solid }: FigureRow, drawn: number): boolean {
  return !holdsEnd({ edge, length: drawn, solid: length > 0 ? (drawn * solid) / length : 0 });
}

/** Paper at the end of each part, before the next, in pixels: so little of the bar that it is as long as its number. */
export function betweenParts(length: number): number {
  return Math.min(2, length * 0.006);
}
