import { MONEY_BEFORE, type NumberInWords, numbersIn } from './numbers-in-words.ts';
import type { Qualifier } from './qualifiers.ts';
import type { Amount } from './reading/amounts.ts';
import { english } from './reading/en/english.ts';
import { readable } from './reading/fold.ts';
import type { Language } from './reading/language.ts';
import { unitAfter } from './reading/units.ts';

/** What the words round a number make of it. */
export interface Hedge {
  /** The words that leave the number open, as they stand in the text. */
  readonly words: string;
  /** The qualifiers of the format that say so. */
  readonly allows: readonly Qualifier[];
}

type Place = Pick<NumberInWords, 'start' | 'end'> & { readonly amounts?: readonly Amount[] };

/** The words before and after a number of a normalised text that leave it open; `null` for a bare number. */
export function hedgeOf(text: string, number: Place, language: Language = english): Hedge | null {
  const { before, after } = roundNumber(text, number);
  const leading = leadingHedge(withoutMinus(before, language), language, isShare(number));
  const unit = unitAfter(after, language);
  const trailing = language.hedges.after.flatMap(([pattern, allows]) => {
    const match = pattern.exec(after) ?? pattern.exec(after.slice(unit?.length ?? 0));
    return match === null ? [] : [{ words: match[0].trim(), allows }];
  })[0];
  const parts = [leading, trailing].filter((part) => part !== undefined && part !== null);
  const own = text.slice(number.start, number.end);
  if (parts.length === 0) return language.words.vague?.test(own) ? { words: own, allows: VAGUE } : null;
  return {
    words: parts.map(({ words }) => words).join(' … '),
    allows: parts.flatMap(({ allows }) => allows),
  };
}

/** "une vingtaine" is about twenty, and may be counted so. */
const VAGUE = ['about', 'some', 'roughly', 'around'] as const satisfies readonly Qualifier[];

/**
 * What else the words could mean, where an author says so and why: the qualifiers besides those that `hedgeOf`
 * gives. "over 12 months" may be a span of time, and "above the 100 of last year" may leave the number open.
 */
export function otherSenses(text: string, number: Place, language: Language): readonly Qualifier[] {
  const before = withoutMinus(roundNumber(text, number).before, language);
  const leading = leadingHedge(before, language, isShare(number));
  if (leading !== null) return language.hedges.otherSense.test(leading.words) ? ['exact'] : [];
  // A hedge that stands a few words before, in the same clause.
  const clause = /[^.,;:!?()]*$/.exec(before)?.[0] ?? '';
  const words = clause.trim().split(' ');
  // Further off it is of something else.
  return words.slice(-6).flatMap((_, index) => {
    const stem = words.slice(0, words.length - index).join(' ');
    return hedgeAtEndOf(stem, language)?.allows ?? [];
  });
}

/** The words at the end of a text that would leave a number after them open: "over", "more than"; "" for none. */
export function hedgeAtEnd(text: string, language: Language = english): string {
  return hedgeAtEndOf(readable(text), language)?.words ?? '';
}

/** The text before a number, money signs and a minus left out, and the text behind it. */
export function roundNumber(
  text: string,
  { start, end }: Place,
): { readonly before: string; readonly after: string } {
  const letters = readable(text);
  const before = letters
    .slice(0, start)
    .replace(/(?<=^|[\s(])[-−]$/, '')
    .replace(MONEY_BEFORE, '');
  return { before: before.replace(/(?<=^|[\s(])[-−]$/, ''), after: letters.slice(end) };
}

/** The text before a number without the hedge at its end. */
export function withoutHedge(before: string, language: Language): string {
  const hedge = leadingHedge(before, language);
  if (hedge === null) return before;
  return before.slice(0, before.toLowerCase().lastIndexOf(hedge.words));
}

/** The text before a number without the word that says it is below zero: "about minus 1" is about, as "about -1" is. */
function withoutMinus(before: string, { signs }: Language): string {
  return before.slice(0, signs.minus.exec(before)?.index);
}

/** A share or a multiple has the article of its noun: "plus du tiers" compares with no third that is known. */
function isShare({ amounts }: Place): boolean {
  return amounts !== undefined && amounts[0]?.kind !== 'value';
}

function leadingHedge(before: string, language: Language, share = false): Hedge | null {
  const { hedges } = language;
  const compared =
    !share && (hedges.compares.test(before) || hedges.noHedge.some((pattern) => pattern.test(before)));
  if (compared) return null;
  for (const [pattern, allows] of hedges.patterns) {
    const match = pattern.exec(before);
    if (match !== null) return { words: match[0].trim(), allows };
  }
  return (
    hedgeAtEndOf(before.replace(hedges.between, ''), language) ??
    // "an estimated" is taken off as a word between, and is a hedge itself where no other stands before it.
    hedgeAtEndOf(before.replace(/[ -]+$/, ''), language)
  );
}

function hedgeAtEndOf(text: string, language: Language): Hedge | null {
  const lower = text.toLowerCase();
  const found = longestFirst(language).find(([words]) => endsWithWords(lower, words, language.particles));
  return found === undefined ? null : { words: found[0], allows: found[1] };
}

const SORTED = new WeakMap<Language, readonly (readonly [string, readonly Qualifier[]])[]>();

/** The longest first, so that "no more than" is not read as "more than". */
function longestFirst(language: Language): readonly (readonly [string, readonly Qualifier[]])[] {
  const known = SORTED.get(language);
  if (known !== undefined) return known;
  const sorted = Object.entries(language.hedges.before)
    .map(([words, allows]) => [readable(words), allows] as const)
    .sort(([a], [b]) => b.length - a.length);
  SORTED.set(language, sorted);
  return sorted;
}

function endsWithWords(text: string, words: string, particles: string): boolean {
  if (!text.endsWith(words)) return false;
  const before = text.slice(0, text.length - words.length);
  if (!/[\p{L}\p{N}\p{M}-]$/u.test(before)) return true;
  return particles !== '' && new RegExp(`(?:^|[^\\p{L}])(?:${particles})$`, 'u').test(before);
}

export interface Range {
  readonly low: number;
  readonly high: number;
  readonly first: NumberInWords;
  readonly second: NumberInWords;
  readonly words: string;
  /** False where the two may be no range: "from 100 to 120" may be a change, "48-52" a vote. */
  readonly certain: boolean;
}

/**
 * Pairs of numbers that a normalised text joins into one: "between 100 and 120", "100 to 120", "100-120", with
 * their unit behind each ("between 90 people and 120 people", "10% to 15%").
 */
export function rangesIn(text: string, language: Language = english): readonly Range[] {
  const letters = readable(text);
  const { ranges } = language;
  const numbers = numbersIn(text, language);
  return numbers.flatMap((second, index) => {
    const first = numbers[index - 1];
    if (first === undefined) return [];
    const { before } = roundNumber(text, first);
    const opening = [ranges.between, ranges.from].find((pattern) => pattern?.test(before)) ?? null;
    const between = opening !== null && opening === ranges.between;
    const gap = letters.slice(first.end, second.start).replace(MONEY_BEFORE, '');
    const unit = sharedUnit(gap, letters.slice(second.end), language);
    const joint = gap.slice(unit);
    const [negative, bare] = /(?<=\s)-$/.test(joint) ? [true, joint.slice(0, -1)] : [false, joint];
    if (!(between ? ranges.afterBetween : ranges.joint).test(bare)) return [];
    const signs = [
      letters.slice(0, first.start).endsWith('-') && !/[\p{L}\d]-$/u.test(letters.slice(0, first.start)),
      negative,
    ];
    const lent = first.scale === 1 && first.value * second.scale < second.value && unit === 0;
    const low = (lent ? first.value * second.scale : first.value) * (signs[0] ? -1 : 1);
    const high = second.value * (negative ? -1 : 1);
    if (low >= high) return [];
    const start = opening === null ? first.start : (opening.exec(before)?.index ?? first.start);
    const words = text.slice(start, second.end).trim();
    const vote = /^ ?- ?$/.test(bare) && (low + high === 100 || VOTES.test(before));
    const certain = between || (opening === null && !vote);
    return [{ low, high, first, second, words, certain }];
  });
}

/** What two hyphenated numbers behind such words are. */
const VOTES =
  /(?<!\p{L})(?:vot(?:e|es|ed|ing)|won|lost|beat|score|by|defeat\w*|ruling|decision|split|tied) (?:[\p{L}-]+ ){0,3}$/iu;

/** How long the unit behind the first number is, where the second has the same behind it; else 0. */
function sharedUnit(gap: string, behind: string, language: Language): number {
  const percent = language.percent.exec(gap)?.[0] ?? /^ ?[€$£%]/.exec(gap)?.[0];
  if (percent !== undefined) return percent.length;
  const words = /^[ -](?:[\p{L}'-]+ ?){1,3}(?= )/u.exec(gap)?.[0] ?? '';
  for (const candidate of prefixesOf(words)) {
    if (behind.toLowerCase().startsWith(candidate.toLowerCase())) return candidate.length;
  }
  return 0;
}

/** " square miles to" → itself and what it begins with, by words, the longest first. */
function prefixesOf(words: string): readonly string[] {
  const parts = words
    .split(' ')
    .slice(1)
    .filter((part) => part !== '');
  return parts.map((_, index) => ` ${parts.slice(0, parts.length - index).join(' ')}`);
}
