import type { Measure } from '../../lib/text-width.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import { signRoom } from '../../page/charts/marks/bar-end.ts';
import type { FigureRow } from '../../page/charts/rows.ts';

/** A figure's words in a picture, from the top left of their room, in pixels: the number first, and largest. */
export interface PictureLabel {
  /** Of the sign of an end that the bar is too short for; null without one. */
  readonly sign: Place | null;
  readonly qualifier: Place;
  readonly number: Place;
  /** From the qualifier to the number behind it; null: the number stands under it. */
  readonly gap: number | null;
  readonly text: Lines;
  /** Speaker and date. */
  readonly note: Lines;
  readonly height: number;
}

/** One line: the size of its letters, and its baseline. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Lines extends Place {
  readonly lines: readonly string[];
  readonly step: number;
}

export interface LabelRoom {
  readonly width: number;
  /** Pixels of the text size: the number is `numberEm` times as large. */
  readonly em: number;
  readonly numberEm: number;
  readonly measure: Measure;
  /** Where the words stand beside their number; null: under it. */
  readonly textX: number | null;
  /** Whether the qualifier has a line of its own, over the number. */
  readonly stacked: boolean;
  readonly signed: boolean;
  /** Who says the number, and as of when. */
  readonly note: string;
}

/** Of the size of the number, but no smaller than a note. */
const QUALIFIER = 0.55;
const TEXT = 1.0625;
const NOTE = 0.8125;
const LINE = 1.28;
/** How high a figure is, of the size of its letters. */
const DIGIT = 0.72;
/** Between a qualifier and its number, of the size of the number. */
const BEFORE_NUMBER = 0.2;

/** How wide the number is with what stands before it, on one line. */
export function numberWidth({ number }: FigureRow, signed: boolean, room: Sizes) {
  const size = room.em * room.numberEm;
  const sign = signRoom(signed, room.em);
  return sign + qualifierWidth(number.qualifier, room) + room.measure(number.number, 'sansBold', size);
}

type Sizes = Pick<LabelRoom, 'em' | 'numberEm' | 'measure'>;

function qualifierSizeOf({ em, numberEm }: Sizes): number {
  return em * Math.max(NOTE, numberEm * QUALIFIER);
}

function qualifierWidth(qualifier: string, room: Sizes): number {
  if (qualifier === '') return 0;
  const width = room.measure(qualifier, 'serifItalic', qualifierSizeOf(room));
  return width + room.em * room.numberEm * BEFORE_NUMBER;
}

export function layoutPictureLabel({ number, label }: FigureRow, room: LabelRoom): PictureLabel {
  const { width, em, measure, textX, stacked, signed } = room;
  const wanted = em * room.numberEm;
  const sign = signRoom(signed, em);
  const before = stacked ? 0 : sign + qualifierWidth(number.qualifier, room);
  // A number, such as a range, that is wider than its room is set smaller: it is never broken.
  const size = Math.min(wanted, (width - before) / measure(number.number, 'sansBold', 1));
  const qualifierSize = Math.min(
    qualifierSizeOf(room),
    (width - sign) / Math.max(1, measure(number.qualifier, 'serifItalic', 1)),
  );
  const qualifierLine = stacked ? qualifierSize * 1.2 : 0;
  const baseline = qualifierLine + wanted * DIGIT;
  const textSize = em * TEXT;
  const noteSize = em * NOTE;
  const left = textX ?? 0;
  const text = wrapText(label, width - left, (words) => measure(words, 'sans', textSize));
  const note = wrapText(room.note, width - left, (words) => measure(words, 'sans', noteSize));
  const toNote = (text.length - 1) * textSize * LINE + noteSize * 1.5;
  const toEnd = toNote + (note.length - 1) * noteSize * LINE;
  // Beside the number the last line stands on its baseline, where the words are no higher than it is.
  const first = textX === null ? baseline + textSize * 1.4 : Math.max(textSize * DIGIT, baseline - toEnd);
  return {
    sign: signed ? { x: 0, y: stacked ? qualifierLine : baseline, size: qualifierSize } : null,
    qualifier: { x: sign, y: stacked ? qualifierSize * 0.8 : baseline, size: qualifierSize },
    number: { x: before, y: baseline, size },
    gap: stacked ? null : number.qualifier === '' ? 0 : wanted * BEFORE_NUMBER,
    text: { x: left, y: first, size: textSize, step: textSize * LINE, lines: text },
    note: { x: left, y: first + toNote, size: noteSize, step: noteSize * LINE, lines: note },
    height: Math.max(baseline, first + toEnd) + noteSize * 0.3,
  };
}
