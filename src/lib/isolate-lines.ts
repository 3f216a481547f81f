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

/**
 * Lines of one text: what is set apart is so on each line that it runs over, and each line runs as the text does, also one
 * that begins with a name of the other direction.
 */
export function isolateLines(lines: readonly string[]): string[] {
  const text = lines.join(' ');
  if (!hasRightToLeft(text)) return [...lines];
  const direction = directionOfText(text);
  const mark = direction === 'rtl' ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
  let isOpen = false;
  return lines.map((line) => {
    const whole = isOpen ? FIRST_STRONG_ISOLATE + line : line;
    isOpen = whole.lastIndexOf(FIRST_STRONG_ISOLATE) > whole.lastIndexOf(POP_ISOLATE);
    const closed = isOpen ? whole + POP_ISOLATE : whole;
    return (directionOfText(closed) ?? 'ltr') === (direction ?? 'ltr') ? closed : mark + closed;
  });
}
