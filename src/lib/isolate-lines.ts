import { FIRST_STRONG_ISOLATE, hasRightToLeft, LEFT_TO_RIGHT_MARK, POP_ISOLATE } from './isolate.ts';

const RIGHT_TO_LEFT_MARK = '\u200F';

/** What is set apart, and marks, which decide nothing about the direction of the words around them. */
const SET_APART = /\u2068[^\u2069]*\u2069?/g;

/** Which way a text runs: as its first letter does. null: it has none. */
export function directionOfText(text: string): 'ltr' | 'rtl' | null {
  const first = /\p{L}|[\u200E\u200F]/u.exec(text.replaceAll(SET_APART, ''))?.[0];
  if (first === undefined) return null;
  return first === RIGHT_TO_LEFT_MARK || hasRightToLeft(first) ? 'rtl' : 'ltr';
}

/** Whether words begin at the right: on a line with words of the page's own, these would stand at their wrong end. */
export function beginsAtTheRight(words: string): boolean {
  return hasRightToLeft(words) && directionOfText(words.replace(FIRST_STRONG_ISOLATE, '')) === 'rtl';
}

/**
 * Lines of one text: what is set apart is so on each line that it runs over, and each line runs as the text does, also one
 * that begins with a name of the other direction.
 */
export function isolateLines(lines: readonly string[]): string[] {
  const text = lines.join(' ');
  if (!hasRightToLeft(text)) return [...lines];
  const direction = directionOfText(text);
  /** Of what is set apart and runs over: which way it runs. */
  let open: 'ltr' | 'rtl' | null = null;
  return lines.map((line, index) => {
    const whole =
      open === null ? line : FIRST_STRONG_ISOLATE + begun(line, directionOfText(setApart(line)), open);
    const last = whole.lastIndexOf(FIRST_STRONG_ISOLATE);
    const isOpen = last > whole.lastIndexOf(POP_ISOLATE);
    const rest = [whole.slice(last + 1), ...lines.slice(index + 1)].join(' ');
    open = isOpen ? (directionOfText(setApart(rest)) ?? 'ltr') : null;
    const closed = isOpen ? whole + POP_ISOLATE : whole;
    return begun(closed, directionOfText(closed) ?? 'ltr', direction ?? 'ltr');
  });
}

/** Of a text that begins within what is set apart: as far as that goes. */
function setApart(text: string): string {
  return text.split(POP_ISOLATE, 1)[0] ?? '';
}

/** A line, with a mark before it where it would run another way than it has to. */
function begun(line: string, own: 'ltr' | 'rtl' | null, wanted: 'ltr' | 'rtl'): string {
  if (own === wanted) return line;
  return (wanted === 'rtl' ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK) + line;
}
