import { isolateLines } from './isolate-lines.ts';
import { withoutIsolates } from './without-isolates.ts';

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
  return wrapped(text, width, widthOf, indent).lines;
}

function wrapped(text: string, width: number, widthOf: WidthOf, indent = 0): Filled {
  const first = filled(text, width, widthOf, indent);
  // A word that had to be broken breaks elsewhere in less room, which makes another text of it.
  if (first.broken || !endsInOneWord(first.lines)) return first;
  for (const share of NARROWER) {
    const other = filled(text, width * share, widthOf, indent);
    if (isAsWhole(other, first) && !endsInOneWord(other.lines)) return other;
  }
  return first;
}

/** As `wrapText`, but with lines of about one length, for a title. */
export function wrapBalanced(text: string, width: number, widthOf: WidthOf): string[] {
  const first = wrapped(text, width, widthOf);
  let best = first;
  for (const share of NARROWER) {
    const narrower = wrapped(text, width * share, widthOf);
    if (!isAsWhole(narrower, first)) break;
    best = narrower;
  }
  return best.lines;
}

function endsInOneWord(lines: readonly string[]): boolean {
  return lines.length > 1 && !BLANKS.test(lines.at(-1) ?? '');
}

/** In as many lines, and no word or date broken that was whole. */
function isAsWhole(one: Filled, other: Filled): boolean {
  return (
    one.lines.length === other.lines.length &&
    one.parted <= other.parted &&
    textOf(one.lines) === textOf(other.lines)
  );
}

function textOf(lines: readonly string[]): string {
  return withoutIsolates(lines.join(' '));
}

interface Filled {
  readonly lines: string[];
  /** Whether a word had to be broken. */
  readonly broken: boolean;
  /** How many dates, and numbers with their unit, had no room to stay whole. */
  readonly parted: number;
}

/** Each line filled as far as it goes. */
function filled(text: string, width: number, widthOf: WidthOf, indent: number): Filled {
  const lines: string[] = [];
  let broken = false;
  let parted = 0;
  let line = '';
  const room = () => width - (lines.length === 0 ? indent : 0);
  const fits = (unit: string) => widthOf(line === '' ? unit : `${line} ${unit}`) <= room();
  for (const unit of unitsOf(text)) {
    const words = widthOf(unit) <= width ? [unit] : unit.split(' ');
    if (words.length > 1) parted += 1;
    for (const word of words) {
      if (fits(word)) {
        line = line === '' ? word : `${line} ${word}`;
        continue;
      }
      // An empty first line only where something stands before it.
      if (line !== '' || (lines.length === 0 && indent > 0)) lines.push(line);
      const pieces = widthOf(word) <= width ? [word] : brokenWord(word, width, widthOf);
      broken ||= pieces.length > 1;
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  const whole = line === '' && lines.length > 0 ? lines : [...lines, line];
  return { lines: isolateLines(whole), broken, parted };
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

/** Pieces of a word, none wider than the room but for a single grapheme that is. */
function brokenWord(word: string, width: number, widthOf: WidthOf): string[] {
  const graphemes = graphemesOf(word);
  const pieces: string[] = [];
  for (let from = 0; from < graphemes.length; ) {
    const to = lastThatFits(graphemes, from, (piece) => widthOf(piece) <= width);
    pieces.push(graphemes.slice(from, to).join(''));
    from = to;
  }
  return pieces;
}

/** Where the longest piece from a place ends, at least one grapheme on: sought by doubling, then by halving, so that a long word is not measured anew for each of its letters. */
function lastThatFits(graphemes: readonly string[], from: number, fits: (piece: string) => boolean): number {
  const fitsTo = (to: number) => fits(graphemes.slice(from, to).join(''));
  let good = from + 1;
  let step = 1;
  while (good + step <= graphemes.length && fitsTo(good + step)) step *= 2;
  for (; step > 0; step = Math.floor(step / 2)) {
    if (good + step <= graphemes.length && fitsTo(good + step)) good += step;
  }
  return good;
}

/** Letters with the marks that belong to them; by those marks alone where a browser knows no more of it. */
function graphemesOf(word: string): readonly string[] {
  if (!('Segmenter' in Intl)) return word.match(/\P{M}?\p{M}*/gu)?.filter((letter) => letter !== '') ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(word), ({ segment }) => segment);
}
