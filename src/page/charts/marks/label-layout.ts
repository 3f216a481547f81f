import type { QualifiedNumber } from '../../../digest/words.ts';
import { beginsAtTheRight } from '../../../lib/isolate-lines.ts';
import { estimate, type Measure } from '../../../lib/text-width.ts';
import { wrapText } from '../../../lib/wrap-text.ts';
import { signRoom } from './bar-end.ts';

/** A mark's words, broken into lines for a given width. All lengths in pixels. */
export interface LabelLayout {
  /** Room before the first line's words, for the sign of a bar's end. */
  readonly indent: number;
  readonly qualifier: string;
  /** The number or the date; its first line stands behind the qualifier. */
  readonly lead: readonly string[];
  readonly leadSize: number;
  readonly textSize: number;
  readonly noteSize: number;
  /** Of the footnote number of its receipt. */
  readonly receiptSize: number;
  /** The label; its first line stands behind the number where there is room, else that line is empty. */
  readonly text: readonly string[];
  /** Speaker and date. */
  readonly note: readonly string[];
  readonly height: number;
}

/** From one line to the next of a text of this size, in pixels; whole ones keep the markup short. */
export function lineStep(size: number): number {
  return Math.round(size * 1.3);
}

/** Room for three digits and a space, in em. */
const RECEIPT_ROOM = 1.5;

/**
 * `em` is the page's font size: the reader's own text size, 16 by default. `measure` is that of the faces that the words
 * will be set in: unknown ones on the page, a picture's own in a picture.
 * `signed`: whether a sign stands before the number.
 */
export function layoutLabel(
  lead: QualifiedNumber,
  label: string,
  note: string,
  width: number,
  em: number,
  measure: Measure = estimate,
  signed = false,
): LabelLayout {
  const leadSize = em * 1.0625;
  const textSize = em * 0.9375;
  const noteSize = em * 0.8125;
  const indent = signRoom(signed, em);
  const qualifierWidth =
    indent + (lead.qualifier === '' ? 0 : measure(`${lead.qualifier} `, 'serifItalic', leadSize));
  const bold = (words: string) => measure(words, 'sansBold', leadSize);
  const leadLines = wrapText(lead.number, width, bold, qualifierWidth);
  const lastLead = beginsAtTheRight(label)
    ? width
    : (leadLines.length === 1 ? qualifierWidth : 0) + bold(`${leadLines.at(-1)} `);
  // The number of the receipt stands behind the last line, and may need its room.
  const room = width - RECEIPT_ROOM * em;
  const text = wrapText(
    label,
    note === '' ? room : width,
    (words) => measure(words, 'sans', textSize),
    lastLead,
  );
  const notes = note === '' ? [] : wrapText(note, room, (words) => measure(words, 'sans', noteSize));
  return {
    indent,
    qualifier: lead.qualifier,
    lead: leadLines,
    leadSize,
    textSize,
    noteSize,
    receiptSize: em * 0.6875,
    text,
    note: notes,
    height:
      leadLines.length * lineStep(leadSize) +
      (text.length - 1) * lineStep(textSize) +
      notes.length * lineStep(noteSize),
  };
}
