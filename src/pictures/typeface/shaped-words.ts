import type { Face } from '../../lib/text-width.ts';
import { readNumbers } from './outline-code.ts';

/** Faces that Arabic and Hebrew words are shaped in: neither script has an italic. */
export type ShapedFace = Exclude<Face, 'serifItalic'>;

/** The words of a digest that are shaped as a whole, by the build, in one face. */
export interface ShapedWordsOfFace {
  /** The outlines that their letters have. */
  readonly forms: readonly string[];
  /** Of each word, from left to right, each letter or ligature: its form, its advance, and how many characters it stands for. */
  readonly words: Readonly<Record<string, string>>;
}

export type ShapedWords = Readonly<Record<ShapedFace, ShapedWordsOfFace>>;

/** A line's parts as they stand from left to right, each with where it begins in the line. */
export interface OrderedLine {
  readonly fromTheRight: boolean;
  readonly parts: readonly { readonly text: string; readonly at: number }[];
}

/** What it takes to set words from right to left. */
export interface RightToLeft {
  readonly words: ShapedWords;
  order(line: string): OrderedLine;
}

/** A letter of a shaped word: the characters it stands for, its outline, its advance in thousandths of an em. */
export interface ShapedLetter {
  readonly letter: string;
  readonly form: number;
  readonly advance: number;
}

let known: RightToLeft | null = null;
let found = new Map<string, readonly ShapedLetter[] | null>();

/** The one that is in force; null as long as nothing has to be set from right to left. */
export function rightToLeft(): RightToLeft | null {
  return known;
}

/** Pages of a digest without such words carry none of this, so it is given to the typeface and not imported by it. */
export function setRightToLeft(next: RightToLeft | null): void {
  known = next;
  found = new Map();
}

export function shapedFaceOf(face: Face): ShapedFace {
  return face === 'serifItalic' ? 'sans' : face;
}

/** The letters of a word from left to right, or those of a piece of a word; null where the build has shaped neither. */
export function shapedLetters(face: ShapedFace, word: string): readonly ShapedLetter[] | null {
  if (known === null) return null;
  const key = `${face} ${word}`;
  let letters = found.get(key);
  if (letters === undefined) {
    letters = lettersOf(known.words[face], word);
    found.set(key, letters);
  }
  return letters;
}

function lettersOf({ words }: ShapedWordsOfFace, piece: string): readonly ShapedLetter[] | null {
  if (Object.hasOwn(words, piece)) return readWord(piece, words[piece] ?? '');
  // A word that is too long for its line is broken: its pieces keep the forms that they have in it.
  for (const [word, written] of Object.entries(words)) {
    const from = word.indexOf(piece);
    const letters = from === -1 ? null : within(readWord(word, written), word.length, from, piece.length);
    if (letters !== null) return letters;
  }
  return null;
}

/** Those that stand for so many characters of a word; null where one stands for others too. */
function within(letters: readonly ShapedLetter[], end: number, from: number, length: number) {
  const kept: ShapedLetter[] = [];
  let at = end;
  for (const each of letters) {
    at -= each.letter.length;
    if (at >= from && at + each.letter.length <= from + length) kept.push(each);
  }
  return kept.reduce((sum, { letter }) => sum + letter.length, 0) === length ? kept : null;
}

function readWord(word: string, written: string): ShapedLetter[] {
  const numbers = readNumbers(written);
  const letters: ShapedLetter[] = [];
  // From left to right is from its end.
  let end = word.length;
  for (let at = 0; at < numbers.length; at += 3) {
    const [form = 0, advance = 0, length = 0] = numbers.slice(at, at + 3);
    letters.push({ letter: word.slice(end - length, end), form, advance });
    end -= length;
  }
  return letters;
}
