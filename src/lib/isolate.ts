/** Letters that are written from right to left, by their blocks: Hebrew to Arabic Extended, and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_ISOLATE = '\u2069';
export const LEFT_TO_RIGHT_MARK = '\u200E';

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

/**
 * A sentence of the page's own that may begin with such a name: a mark at its start keeps it from being taken for one
 * that runs from right to left, as an element of automatic direction would.
 */
export function fromTheLeft(sentence: string): string {
  return sentence.startsWith(FIRST_STRONG_ISOLATE) ? LEFT_TO_RIGHT_MARK + sentence : sentence;
}
