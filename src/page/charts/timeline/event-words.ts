import { beginsAtTheRight } from '../../../lib/isolate-lines.ts';
import { estimate, type Measure } from '../../../lib/text-width.ts';
import { wrapText } from '../../../lib/wrap-text.ts';
import { lineStep } from '../marks/label-layout.ts';

/** The words of one event, broken into lines: what happened, and quieter, when. All lengths in pixels. */
export interface EventWords {
  readonly label: readonly string[];
  readonly when: readonly string[];
  /** Whether the date stands behind the last of the label's lines, and not under it. */
  readonly runsOn: boolean;
  readonly labelSize: number;
  readonly whenSize: number;
  /** Of the footnote number of its receipt. */
  readonly receiptSize: number;
  readonly height: number;
}

/** Room for three digits and a space, in em. */
const RECEIPT_ROOM = 1.5;
/** The blank between what happened and when, in em. */
export const WHEN_GAP = 0.6;

export function layoutEventWords(
  label: string,
  when: string,
  width: number,
  em: number,
  measure: Measure = estimate,
): EventWords {
  const labelSize = em * 0.9375;
  const whenSize = em * 0.8125;
  const bold = (words: string) => measure(words, 'sansBold', labelSize);
  const plain = (words: string) => measure(words, 'sans', whenSize);
  // The number of the receipt stands behind the last line, and may need its room.
  const room = width - RECEIPT_ROOM * em;
  const labelLines = wrapText(label, width, bold);
  const runsOn =
    !beginsAtTheRight(label) && bold(labelLines.at(-1) ?? '') + WHEN_GAP * em + plain(when) <= room;
  const whenLines = runsOn ? [when] : wrapText(when, room, plain);
  return {
    label: labelLines,
    when: whenLines,
    runsOn,
    labelSize,
    whenSize,
    receiptSize: em * 0.6875,
    height: labelLines.length * lineStep(labelSize) + (runsOn ? 0 : whenLines.length * lineStep(whenSize)),
  };
}
