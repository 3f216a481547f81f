import type { QualifiedNumber } from '../digest/words.ts';
import { textWidth, wrapText } from '../lib/text-width.ts';

/** A mark's words, broken into lines for a given width. All lengths in pixels. */
export interface LabelLayout {
  readonly lead: QualifiedNumber;
  readonly leadSize: number;
  readonly textSize: number;
  readonly noteSize: number;
  /** The label; its first line stands behind the number where there is room, else it is empty. */
  readonly text: readonly string[];
  /** Speaker and date. */
  readonly note: readonly string[];
  readonly height: number;
}

export const LINE = 1.3;

/** `em` is the page's font size: the reader's own text size, 16 by default. */
export function layoutLabel(
  lead: QualifiedNumber,
  label: string,
  note: string,
  width: number,
  em: number,
): LabelLayout {
  const leadSize = em * 1.0625;
  const textSize = em * 0.9375;
  const noteSize = em * 0.8125;
  const leadWidth = textWidth(`${lead.qualifier} `, leadSize) + textWidth(`${lead.number} `, leadSize, true);
  const text = wrapText(label, width, textSize, leadWidth);
  const notes = note === '' ? [] : wrapText(note, width, noteSize);
  return {
    lead,
    leadSize,
    textSize,
    noteSize,
    text,
    note: notes,
    height: leadSize * LINE + (text.length - 1) * textSize * LINE + notes.length * noteSize * LINE,
  };
}
