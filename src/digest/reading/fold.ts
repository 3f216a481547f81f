/**
 * A normalised text as it is read: other scripts' digits as ASCII ones, one shape of alif, one hyphen. Every
 * character stays one, so that places in the text stay true.
 */
export function readable(text: string): string {
  return text.replace(FOLDED, (character) => FOLDS.get(character) ?? character);
}

const FOLDS = new Map([
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(0x660 + digit), String(digit)] as const),
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(0x6f0 + digit), String(digit)] as const),
  ['\u066C', ','],
  ['\u066B', '.'],
  ['\u066A', '%'],
  ['\u05BE', '-'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ى', 'ي'],
]);
const FOLDED = new RegExp(`[${[...FOLDS.keys()].join('')}]`, 'g');

/** A word as the tables of words hold it: small letters, without vowel marks and lengthening. */
export function foldWord(word: string): string {
  return readable(word).replace(MARKS, '').toLowerCase();
}

const MARKS = /[\u0591-\u05BD\u05BF-\u05C7\u0640\u064B-\u0652\u0670]/g;

/** A table of words for numbers, each with its own: `table('two three', (place) => place + 2)`. */
export function table(words: string, valueAt: (place: number) => number): (readonly [string, number])[] {
  return words
    .split(' ')
    .flatMap((spellings, place) =>
      spellings.split('/').map((word) => [foldWord(word), valueAt(place)] as const),
    );
}
