/** Letters that are written from right to left, by their blocks: Hebrew to Arabic Extended, and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const LEFT_TO_RIGHT_MARK = '\u200E';
const RIGHT_TO_LEFT_MARK = '\u200F';
const ALL = /[\u2068\u2069\u200E\u200F]/g;

/** Whether any of a text is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Words as they may stand within a sentence of the page's own, in plain text: a name in Arabic or Hebrew is set apart, so
 * that it does not take the words, dates and commas beside it along. Others stay as they are.
 */
export function isolated(words: string): string {
  return hasRightToLeft(words) && !words.startsWith(FIRST_STRONG_ISOLATE)
    ? `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}`
    : words;
}

/** Such words as they were before; a digest has no isolates of its own. */
export function notIsolated(words: string): string {
  return words.startsWith(FIRST_STRONG_ISOLATE) && words.endsWith(POP_ISOLATE) ? words.slice(1, -1) : words;
}

/**
 * A sentence of the page's own that may begin with such a name: a mark at its start keeps it from being taken for one
 * that runs from right to left, as an element of automatic direction would.
 */
export function fromTheLeft(sentence: string): string {
  return sentence.startsWith(FIRST_STRONG_ISOLATE) ? LEFT_TO_RIGHT_MARK + sentence : sentence;
}

/** Words as data has them, where no sentence stands round them. */
export function withoutIsolates(words: string): string {
  return words.replace(ALL, '');
}

/** What is set apart, and marks, which decide nothing about the direction of the words around them. */
const SET_APART = /\u2068[^\u2069]*\u2069?/g;

/** Which way a text runs: as its first letter does. null: it has none. */
export function directionOfText(text: string): 'ltr' | 'rtl' | null {
  const first = /\p{L}|[\u200E\u200F]/u.exec(text.replaceAll(SET_APART, ''))?.[0];
  if (first === undefined) return null;
  return first === RIGHT_TO_LEFT_MARK || RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
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
