/** Letters that are written from right to left, by their blocks: Hebrew to Arabic Extended, and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const LEFT_TO_RIGHT_MARK = '\u200E';
const ALL = /[\u2068\u2069\u200E]/g;

/**
 * Words as they may stand within a sentence of the page's own, in plain text: a name in Arabic or Hebrew is set apart, so
 * that it does not take the words, dates and commas beside it along. Others stay as they are.
 */
export function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) && !words.startsWith(FIRST_STRONG_ISOLATE)
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

/** Lines of one text: what is set apart is so on each line that it runs over. */
export function isolateLines(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const whole = isOpen ? FIRST_STRONG_ISOLATE + line : line;
    isOpen = whole.lastIndexOf(FIRST_STRONG_ISOLATE) > whole.lastIndexOf(POP_ISOLATE);
    return isOpen ? whole + POP_ISOLATE : whole;
  });
}
