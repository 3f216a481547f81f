import { type NumberInWords, numbersIn } from './numbers-in-words.ts';
import type { Qualifier } from './qualifiers.ts';

/** What the words round a number make of it. */
export interface Hedge {
  /** The words that leave the number open, as they stand in the text. */
  readonly words: string;
  /** The qualifiers of the format that say so. */
  readonly allows: readonly Qualifier[];
}

const ABOUT = ['about', 'roughly', 'around', 'some'] as const satisfies readonly Qualifier[];
const NEARLY = ['nearly', 'almost'] as const satisfies readonly Qualifier[];
const OVER = ['over', 'more than'] as const satisfies readonly Qualifier[];

/**
 * English words that stand right before a number. A word that the format has allows itself alone; one that it
 * has not allows the format's words of the same meaning.
 */
const BEFORE = {
  over: ['over'],
  'more than': ['more than'],
  about: ['about'],
  some: ['some'],
  roughly: ['roughly'],
  around: ['around'],
  nearly: ['nearly'],
  almost: ['almost'],
  'at least': ['at least'],
  'at most': ['at most'],
  'up to': ['up to'],
  'fewer than': ['fewer than'],
  above: OVER,
  exceeding: OVER,
  'in excess of': OVER,
  'upward of': OVER,
  'upwards of': OVER,
  'greater than': OVER,
  'higher than': OVER,
  'at the least': ['at least'],
  'at the very least': ['at least'],
  'no fewer than': ['at least'],
  'no less than': ['at least'],
  'not fewer than': ['at least'],
  'not less than': ['at least'],
  'a minimum of': ['at least'],
  'minimum of': ['at least'],
  'as few as': ['at least'],
  approximately: ABOUT,
  approx: ABOUT,
  'approx.': ABOUT,
  circa: ABOUT,
  'c.': ABOUT,
  'ca.': ABOUT,
  estimated: ABOUT,
  'estimated at': ABOUT,
  'in the region of': ABOUT,
  'in the order of': ABOUT,
  'on the order of': ABOUT,
  'more or less': ABOUT,
  perhaps: ABOUT,
  maybe: ABOUT,
  possibly: ABOUT,
  probably: ABOUT,
  'close to': [...NEARLY, ...ABOUT],
  near: [...NEARLY, ...ABOUT],
  nearing: NEARLY,
  approaching: NEARLY,
  virtually: NEARLY,
  practically: NEARLY,
  'not quite': [...NEARLY, 'fewer than'],
  'short of': [...NEARLY, 'fewer than'],
  'less than': ['fewer than'],
  under: ['fewer than'],
  below: ['fewer than'],
  'lower than': ['fewer than'],
  'no more than': ['at most'],
  'not more than': ['at most'],
  'no greater than': ['at most'],
  'not exceeding': ['at most'],
  'a maximum of': ['at most'],
  'maximum of': ['at most'],
  'as many as': ['up to'],
  'as much as': ['up to'],
  'as high as': ['up to'],
} as const satisfies Record<string, readonly Qualifier[]>;

/** The longest first, so that "no more than" is not read as "more than". */
const BEFORE_LONGEST_FIRST: readonly (readonly [string, readonly Qualifier[]])[] = Object.entries(
  BEFORE,
).sort(([a], [b]) => b.length - a.length);

/** Words that may stand between a hedge and its number: "at least another 20", "over $1.2 million". */
const BETWEEN = /(?: (?:the|another|a further|a total of|an additional|an estimated))? ?[$£€¥]?$/;

/** What follows a number, after at most two words for what is counted: "100 or more", "40-odd", "100 hostages or so". */
const AFTER: readonly (readonly [RegExp, readonly Qualifier[]])[] = [
  [/^(?:\+|(?:-| )plus(?!\p{L}))/u, ['at least', ...OVER]],
  [/^(?:-| )odd(?!\p{L})/u, ABOUT],
  [/^(?: [\p{L}'-]+){0,2}? or so(?!\p{L})/u, ABOUT],
  [/^(?: [\p{L}'-]+){0,2}?,? or thereabouts(?!\p{L})/u, ABOUT],
  [/^(?: [\p{L}'-]+){0,2}? or (?:more|over|above)(?! than)(?!\p{L})/u, ['at least']],
  [/^(?: [\p{L}'-]+){0,2}? or (?:fewer|less|under|below)(?! than)(?!\p{L})/u, ['at most']],
  [/^(?: [\p{L}'-]+){0,2}?,? at (?:the (?:very )?)?least(?= *[.,;:!?"')]| *$)/u, ['at least']],
  [/^(?: [\p{L}'-]+){0,2}?,? at (?:the (?:very )?)?most(?= *[.,;:!?"')]| *$)/u, ['at most']],
];

/** The words before and after a number of a normalised English text that leave it open; `null` for a bare number. */
export function hedgeOf(text: string, number: Pick<NumberInWords, 'start' | 'end'>): Hedge | null {
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  const stem = before.replace(BETWEEN, '').toLowerCase();
  const leading =
    BEFORE_LONGEST_FIRST.find(([words]) => endsWithWords(stem, words)) ??
    // "an estimated" is taken off as a word between, and is a hedge itself where no other stands before it.
    BEFORE_LONGEST_FIRST.find(([words]) => endsWithWords(before.toLowerCase().trimEnd(), words));
  const trailing = AFTER.flatMap(([pattern, allows]) => {
    const match = pattern.exec(after);
    return match === null ? [] : [[match[0].trim(), allows] as const];
  })[0];
  const parts = [leading, trailing].filter((part) => part !== undefined);
  if (parts.length === 0) return null;
  return { words: parts.map(([words]) => words).join(' … '), allows: parts.flatMap(([, allows]) => allows) };
}

/** The words at the end of a text that would leave a number after them open: "over", "more than"; "" for none. */
export function hedgeAtEnd(text: string): string {
  const lower = text.toLowerCase();
  return BEFORE_LONGEST_FIRST.find(([words]) => endsWithWords(lower, words))?.[0] ?? '';
}

function endsWithWords(text: string, words: string): boolean {
  if (!text.endsWith(words)) return false;
  return !/[\p{L}\p{N}\p{M}-]$/u.test(text.slice(0, -words.length));
}

export interface Range {
  readonly low: number;
  readonly high: number;
  readonly first: NumberInWords;
  readonly second: NumberInWords;
  readonly words: string;
  /** False for "from 100 to 120", which may be a change from the one to the other. */
  readonly certain: boolean;
}

/** Pairs of numbers that a normalised English text joins into one: "between 100 and 120", "100 to 120", "100-120". */
export function rangesIn(text: string): readonly Range[] {
  const numbers = numbersIn(text);
  return numbers.flatMap((second, index) => {
    const first = numbers[index - 1];
    if (first === undefined) return [];
    const joint = text.slice(first.end, second.start).toLowerCase();
    const opening = /(?:^|[^\p{L}])(between|from) ?[$£€¥]?$/iu
      .exec(text.slice(0, first.start))?.[1]
      ?.toLowerCase();
    const joins = opening === 'between' ? JOINTS_AFTER_BETWEEN : JOINTS;
    if (!joins.test(joint)) return [];
    const low =
      first.scale === 1 && first.value * second.scale < second.value
        ? first.value * second.scale
        : first.value;
    if (low >= second.value) return [];
    const start = opening === undefined ? first.start : first.start - opening.length - 1;
    const words = text.slice(start, second.end);
    return [{ low, high: second.value, first, second, words, certain: opening !== 'from' }];
  });
}

const JOINTS_AFTER_BETWEEN = /^ and [$£€¥]?$/;
const JOINTS = /^(?: to | or |-| - )[$£€¥]?$/;
