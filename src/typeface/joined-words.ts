/**
 * What has to be shaped as a whole, since letters look as their neighbours have them or carry marks: an Arabic or a
 * Hebrew word. Blanks, digits and punctuation are no part of it.
 */
const WORD =
  /(?=\p{L})\p{scx=Arab}(?:(?=[\p{L}\p{M}])\p{scx=Arab}|[\u200C\u200D])*|(?=\p{L})\p{scx=Hebr}(?:(?=[\p{L}\p{M}])\p{scx=Hebr})*/u;

/** A word that is shaped as a whole, else a letter with its marks. */
const UNIT = new RegExp(`${WORD.source}|\\P{M}\\p{M}*|\\p{M}`, 'gsu');
/** The same in a text whose letters are looked up one by one. */
const WORD_OR_LETTER = new RegExp(`${WORD.source}|.`, 'gsu');
/** All that Arabic and Hebrew have of their own: words, and each digit and sign that stands beside them. */
const OWN = new RegExp(`${WORD.source}|(?!\\p{M})[\\p{scx=Arab}\\p{scx=Hebr}]`, 'gu');

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
