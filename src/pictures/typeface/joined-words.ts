/** Letters of some scripts, each with what follows that is shaped with it: letters and marks of theirs, joiners. */
function wordOf(...scripts: readonly string[]): string {
  const letters = `[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`;
  return `(?=\\p{L})${letters}(?:(?=[\\p{L}\\p{M}])${letters}|[\\u200C\\u200D])*`;
}

/** Words whose letters look as their neighbours have them, or carry marks. Blanks, digits and punctuation are no part of one. */
const ARABIC = wordOf('Arab');
const HEBREW = wordOf('Hebr');
/** Of the other scripts that run from right to left, for which nobody shapes words: kept whole for the reader's machine. */
const OTHERS = wordOf('Adlm', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa');
const WORD = `${ARABIC}|${HEBREW}|${OTHERS}`;

/** A word, else a letter with its marks. */
const UNIT = new RegExp(`${WORD}|\\P{M}\\p{M}*|\\p{M}`, 'gsu');
/** The same in a text whose letters are looked up one by one. */
const WORD_OR_LETTER = new RegExp(`${WORD}|.`, 'gsu');
/** All that Arabic and Hebrew have of their own: words, and each digit and sign that stands beside them. */
const OWN = new RegExp(`${ARABIC}|${HEBREW}|(?!\\p{M})[\\p{scx=Arab}\\p{scx=Hebr}]`, 'gu');

/** The parts of a text that keep their place together where a line is set from right to left. */
export function unitsOf(text: string): string[] {
  return text.match(UNIT) ?? [];
}

export function wordsAndLetters(text: string): string[] {
  return text.match(WORD_OR_LETTER) ?? [];
}

/** Each word, digit and sign of the Arabic and Hebrew scripts in a text, once. */
export function joinedWordsIn(text: string): string[] {
  return [...new Set(text.match(OWN) ?? [])];
}
