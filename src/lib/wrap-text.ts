import { isolateLines, withoutIsolates } from './isolate.ts';

/** How wide a text is, in the unit that its room is given in: `(text) => measure(text, 'sans', 13)`. */
export type WidthOf = (text: string) => number;

/** Where a line may end: at every blank but those that hold together what is on both sides, as in "46 000". */
const BLANKS = /[^\S\u00A0\u2007\u202F\uFEFF]+/;

/** The shares of the room that are tried for a better break. */
const NARROWER = Array.from({ length: 10 }, (_, step) => 0.95 - step * 0.05);

/**
 * Breaks a text into as few lines as its width needs. No line is wider than `width`; a number stays with its unit and
 * a date whole; the last line has more than one word. Where the room is too small for that, it gives way: to break
 * between a number and its unit, to one word, and last to a word broken between graphemes.
 * `indent` is what stands before the first line already.
 */
export function wrapText(text: string, width: number, widthOf: WidthOf, indent = 0): string[] {
  const lines = filled(text, width, widthOf, indent);
  if (!endsInOneWord(lines)) return lines;
  const others = NARROWER.map((share) => filled(text, width * share, widthOf, indent));
  return others.find((other) => isSameText(other, lines) && !endsInOneWord(other)) ?? lines;
}

/** As `wrapText`, but with lines of about one length, for a title. */
export function wrapBalanced(text: string, width: number, widthOf: WidthOf): string[] {
  const lines = wrapText(text, width, widthOf);
  let best = lines;
  for (const share of NARROWER) {
    const narrower = wrapText(text, width * share, widthOf);
    if (!isSameText(narrower, lines)) break;
    best = narrower;
  }
  return best;
}

function endsInOneWord(lines: readonly string[]): boolean {
  return lines.length > 1 && !BLANKS.test(lines.at(-1) ?? '');
}

/** In as many lines, and no word broken that was whole. */
function isSameText(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && textOf(one) === textOf(other);
}

function textOf(lines: readonly string[]): string {
  return withoutIsolates(lines.join(' '));
}

/** Each line filled as far as it goes. */
function filled(text: string, width: number, widthOf: WidthOf, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => width - (lines.length === 0 ? indent : 0);
  const fits = (unit: string) => widthOf(line === '' ? unit : `${line} ${unit}`) <= room();
  for (const unit of unitsOf(text)) {
    for (const word of widthOf(unit) <= width ? [unit] : unit.split(' ')) {
      if (fits(word)) {
        line = line === '' ? word : `${line} ${word}`;
        continue;
      }
      // An empty first line only where something stands before it.
      if (line !== '' || (lines.length === 0 && indent > 0)) lines.push(line);
      line = '';
      for (const piece of brokenWord(word, width, widthOf)) {
        if (line !== '') lines.push(line);
        line = piece;
      }
    }
  }
  return isolateLines(line === '' && lines.length > 0 ? lines : [...lines, line]);
}

const NUMBER = /^[(“"]?[\p{Sc}\p{Pd}−+]?(?:\p{Nd}[\p{Nd}.,\u00A0\u202F]*)?\p{Nd}\p{Sc}?$/u;
/** As German and Polish write a day of a month. */
const ORDINAL = /^\p{Nd}{1,2}\.$/u;
const YEAR = /^\p{Nd}{4}(?!\p{Nd})/u;

/** The words of a text, those that belong on one line together: "250 hostages", "7 October 2023". */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  let before = '';
  /** Whether the word before stands with the number before it. */
  let joined = false;
  for (const word of text.split(BLANKS).filter(Boolean)) {
    const isUnit = NUMBER.test(before) && /^[\p{L}%‰°]/u.test(word);
    const isMonth = ORDINAL.test(before) && /^\p{Lu}/u.test(word);
    const isYear: boolean = YEAR.test(word) && (joined || /^\p{Lu}\p{L}+$/u.test(before));
    const together: boolean = before !== '' && (isUnit || isMonth || isYear);
    if (together) units.push(`${units.pop()} ${word}`);
    else units.push(word);
    joined = together && !isYear;
    before = word;
  }
  return units;
}

function brokenWord(word: string, width: number, widthOf: WidthOf): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
