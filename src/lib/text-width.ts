/**
 * Widths of text without measuring it on a screen, so that the same words wrap at the same place in the page,
 * in an image and in a test. The figures are advances in em of common system sans faces, rounded up: a line
 * may come out a little short, never too long.
 */

/** How much wider the bold face of a sans is, at most. */
export const BOLD = 1.1;

const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}]/u, 1.05],
  [/[ijl.,:;'’‘|!()[\]]/u, 0.33],
  [/[ ftr“”"\-/]/u, 0.42],
  [/[mwMW%@—]/u, 0.95],
  [/\p{Lu}/u, 0.71],
  [/\p{Nd}/u, 0.58],
];
const OTHERWISE = 0.6;

/** Where a line may end: at every blank but those that hold together what is on both sides, as in "46 000". */
const BLANKS = /[^\S\u00A0\u2007\u202F\uFEFF]+/;

/** The width of a text in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += advance(character);
  return em * fontSize;
}

/**
 * Breaks a text into lines no wider than `width`; a word that is wider alone is broken between graphemes.
 * `indent` is what stands before the first line already.
 */
export function wrapText(text: string, width: number, fontSize: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => width - (lines.length === 0 ? indent : 0);
  for (const word of text.split(BLANKS).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= room()) {
      line = longer;
      continue;
    }
    // An empty first line only where something stands before it.
    if (line !== '' || (lines.length === 0 && indent > 0)) lines.push(line);
    line = '';
    for (const piece of brokenWord(word, width, fontSize)) {
      if (line !== '') lines.push(line);
      line = piece;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** As `wrapText`, but with lines of about one length, for a title: as few lines, none of them left with one word. */
export function wrapBalanced(text: string, width: number, fontSize: number): string[] {
  const lines = wrapText(text, width, fontSize);
  let best = lines;
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = wrapText(text, width * share, fontSize);
    // Nor may a word be broken for the sake of balance.
    if (narrower.length > lines.length || narrower.join(' ') !== lines.join(' ')) break;
    best = narrower;
  }
  return best;
}

function brokenWord(word: string, width: number, fontSize: number): string[] {
  if (textWidth(word, fontSize) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)) {
    if (piece !== '' && textWidth(piece + segment, fontSize) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Of the characters met so far: a page measures tens of thousands, of a few dozen kinds. */
const known = new Map<string, number>();

function advance(character: string): number {
  let em = known.get(character);
  if (em === undefined) {
    em = ADVANCES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERWISE;
    known.set(character, em);
  }
  return em;
}
