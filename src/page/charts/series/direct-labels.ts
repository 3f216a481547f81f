import type { Measure } from '../../../lib/text-width.ts';
import { type WidthOf, wrapText } from '../../../lib/wrap-text.ts';
import { holdsEnd, signRoom } from '../marks/bar-end.ts';
import { lineStep } from '../marks/label-layout.ts';
import type { SeriesRow } from '../rows.ts';
import { type Box, crosses, type Line, overlap, type SeriesMark } from './series-marks.ts';

/** A line of a label: its words, how they look, its middle, and its baseline, in pixels. */
export interface LabelLine {
  readonly words: string;
  readonly kind: 'qualifier' | 'number' | 'note';
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** The words of a mark that stand at it. */
export interface DirectLabel extends Box {
  readonly lines: readonly LabelLine[];
  /** The x of the sign of an end that the mark is too small for; null without one. */
  readonly signX: number | null;
}

export interface LabelSizes {
  readonly em: number;
  /** Pixels of the letters of a number. */
  readonly numberSize: number;
  readonly measure: Measure;
  /** Room behind a number for that of its receipt, in pixels. */
  readonly receiptRoom: number;
}

/** More than these are read better in a list. */
const MOST = 30;
/** A speaker in more lines is a word a line on a phone, seven of one beside two others, and is read better in a list. */
const MOST_NOTE_LINES = 3;
/** From a mark to its label, and between two labels, in pixels. */
export const LABEL_GAP = 6;
const BESIDE = 4;

/** A label's lines from its own top and middle, and its size: what it takes, before it is known where it stands. */
export interface LabelBlock {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  readonly signed: boolean;
}

/** The words of a mark in as little width as they take; null: too many lines of them. */
export function labelBlock(
  row: SeriesRow,
  mark: Pick<SeriesMark, 'length' | 'solid' | 'width'>,
  room: number,
  note: string,
  { em, numberSize, measure, receiptRoom }: LabelSizes,
): LabelBlock | null {
  const qualifierSize = Math.max(em * 0.8125, numberSize * 0.62);
  const noteSize = em * 0.8125;
  const bold = (words: string) => measure(words, 'sansBold', numberSize);
  const italic = (words: string) => measure(words, 'serifItalic', qualifierSize);
  const plain = (words: string) => measure(words, 'sans', noteSize);
  const signed = isTooSmall(row, mark);
  const sign = signRoom(signed, em);
  const { qualifier } = row.number;
  // As narrow as the mark's room, but for a word, which is not broken.
  const narrow = (text: string, widthOf: WidthOf) =>
    wrapText(text, Math.max(room, ...text.split(' ').map(widthOf)), widthOf);
  const numbers = narrow(row.number.number, bold);
  const notes = note === '' ? [] : narrow(note, plain);
  if (notes.length > MOST_NOTE_LINES) return null;
  const all = [
    ...(qualifier === '' ? [] : [{ words: qualifier, kind: 'qualifier' as const, size: qualifierSize }]),
    ...numbers.map((words) => ({ words, kind: 'number' as const, size: numberSize })),
    ...notes.map((words) => ({ words, kind: 'note' as const, size: noteSize })),
  ];
  let height = 0;
  const lines = all.map((line) => {
    height += lineStep(line.size);
    return { ...line, x: line.kind === 'qualifier' ? sign / 2 : 0, y: height - line.size * 0.28 };
  });
  // The number stands in the middle, and that of its receipt behind it.
  const lastNumber = bold(numbers.at(-1) ?? '') + 2 * receiptRoom;
  const widths = [italic(qualifier) + sign, lastNumber, ...notes.map(plain), ...numbers.map(bold)];
  return { lines, width: Math.max(...widths), height, signed };
}

/** A mark narrower than this, in pixels, cannot show its end. */
const LEAST_WIDTH = 7;

/** Whether a mark cannot show its end, whose sign then stands before its number. */
export function isTooSmall(
  { edge }: Pick<SeriesRow, 'edge'>,
  { length, solid, width }: Pick<SeriesMark, 'length' | 'solid' | 'width'>,
): boolean {
  return !holdsEnd({ edge, length, solid }) || (edge !== 'sharp' && width < LEAST_WIDTH);
}

/** Where labels are to stand. */
export interface LabelFrame {
  readonly left: number;
  readonly right: number;
  readonly zero: number;
  /** The lines that lead from mark to mark, which labels keep clear of. */
  readonly lines: readonly Line[];
}

/** Each label at its mark; null where they would lie over one another or over another's mark. */
export function placeLabels(
  blocks: readonly LabelBlock[],
  marks: readonly SeriesMark[],
  frame: LabelFrame,
): readonly DirectLabel[] | null {
  if (blocks.length > MOST) return null;
  const labels = blocks.flatMap((block, index) => placed(block, marks, index, frame) ?? []);
  const wide = labels.map((label) => ({ ...label, left: label.left - BESIDE, right: label.right + BESIDE }));
  const collides = wide.some(
    (label, index) =>
      label.left < frame.left - BESIDE ||
      label.right > frame.right + BESIDE ||
      wide.slice(index + 1).some((other) => overlap(label, other)) ||
      marks.some((mark, place) => place !== index && overlap(label, mark.box)) ||
      frame.lines.some((line) => crosses(line, labels[index] ?? label)),
  );
  return collides ? null : labels;
}

function placed(
  block: LabelBlock,
  marks: readonly SeriesMark[],
  index: number,
  { left, right, zero, lines }: LabelFrame,
): DirectLabel | null {
  const mark = marks[index];
  if (mark === undefined) return null;
  const [before, after] = [marks[index - 1]?.y ?? mark.y, marks[index + 1]?.y ?? mark.y];
  const { width, height } = block;
  const inValley =
    lines.length > 0 && !mark.below && before <= mark.y && after <= mark.y && before + after < 2 * mark.y;
  const under = mark.below || (inValley && zero - mark.y > height + 2 * LABEL_GAP);
  // Beside a line that goes up the words stand on its left, and where it goes down on its right.
  const shift = lines.length === 0 || under ? 0 : after < mark.y ? -1 : before < mark.y ? 1 : 0;
  const wanted = mark.x + ((shift - 1) * width) / 2 + shift * LABEL_GAP;
  const start = Math.max(left, Math.min(wanted, right - width));
  const top = under ? mark.y + LABEL_GAP : mark.y - LABEL_GAP - height;
  const middle = start + width / 2;
  return {
    left: start,
    right: start + width,
    top,
    bottom: top + height,
    lines: block.lines.map((line) => ({ ...line, x: middle + line.x, y: top + line.y })),
    signX: block.signed ? start : null,
  };
}
