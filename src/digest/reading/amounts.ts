import { MONEY_BEFORE, type NumberInWords, numbersIn } from '../numbers-in-words.ts';
import { readable } from './fold.ts';
import type { Language } from './language.ts';
import { noCountsIn } from './no-counts.ts';
import { withoutParticle } from './number-words.ts';

/** What a stretch of text counts: so many, a share of something, or so many times something. Without its sign. */
export type Amount =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'ratio'; readonly ratio: readonly [number, number] }
  | { readonly kind: 'times'; readonly times: number };

export interface AmountInWords {
  readonly start: number;
  readonly end: number;
  /** What the words can say; more than one where they can be read in two ways ("three times"). */
  readonly amounts: readonly Amount[];
  /** The numbers it takes in, by where they start: "one in four" takes in a one and a four. */
  readonly takes: readonly number[];
}

/** Every amount that a normalised text states, in the order of the text. */
export function amountsIn(text: string, language: Language): readonly AmountInWords[] {
  const letters = readable(text);
  const numbers = numbersIn(text, language);
  const masked = noCountsIn(text, language);
  const years = (number: NumberInWords) =>
    masked.some(({ start, end, kind }) => kind !== 'age' && start <= number.start && number.end <= end);
  const found: AmountInWords[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const first = numbers[index];
    if (first === undefined) continue;
    const second = numbers[index + 1];
    const share =
      oneOfEach(letters, first, language) ??
      (second === undefined || years(second) ? null : jointShare(letters, first, second, language)) ??
      partShare(letters, first, language);
    if (share !== null) {
      if ((found.at(-1)?.end ?? 0) > share.start) found.pop();
      found.push(share);
      // "251 of 300 lorries" counts the 300, too; "three out of four households" counts no four: up to ten it is a share.
      const counts = share.amounts[0]?.kind === 'value' && second !== undefined && second.value > 10;
      index += counts ? 0 : share.takes.length - 1;
      continue;
    }
    const lent = second === undefined || years(first) ? null : lentScale(letters, first, second, language);
    if (lent !== null) {
      found.push({ start: first.start, end: first.end, amounts: lent, takes: [first.start] });
      continue;
    }
    found.push({ ...multiple(letters, first, language), takes: [first.start] });
  }
  const words = wordShares(letters, language).filter(
    (share) =>
      !found.some(({ start, end }) => start <= share.start && share.start < end && !isOne(numbers, start)),
  );
  const rest = found.filter(
    (amount) => !words.some(({ start, end }) => start < amount.end && amount.start < end),
  );
  return [...rest, ...words].sort((one, other) => one.start - other.start);
}

/** "one" of "one third" belongs to the share. */
function isOne(numbers: readonly NumberInWords[], start: number): boolean {
  return numbers.some((number) => number.start === start && number.value === 1);
}

/** "3" of "from 3 to 5 million" is three million. */
function lentScale(
  text: string,
  first: NumberInWords,
  second: NumberInWords,
  { ranges }: Language,
): readonly Amount[] | null {
  const most = second.value / second.scale;
  if (first.scale > 1 || second.scale < 1000 || first.value >= 1000 || most >= 1000) return null;
  const gap = text.slice(first.end, second.start).replace(MONEY_BEFORE, '');
  const before = text.slice(0, first.start).replace(MONEY_BEFORE, '');
  const opened = [ranges.between, ranges.from].some((pattern) => pattern?.test(before));
  const joined = [ranges.joint, ranges.goesTo, ...(opened ? [ranges.afterBetween] : [])];
  if (!joined.some((pattern) => pattern.test(gap))) return null;
  const lent: Amount = { kind: 'value', value: Number((first.value * second.scale).toPrecision(12)) };
  return first.value < most ? [lent] : [lent, { kind: 'value', value: first.value }];
}

/** "طفل من كل خمسة": the one is said by the noun alone. */
function oneOfEach(text: string, whole: NumberInWords, { ratios }: Language): AmountInWords | null {
  const match = ratios.oneOfEach?.before.exec(text.slice(0, whole.start)) ?? null;
  if (match === null || !isWhole(whole.value) || whole.value < 2) return null;
  const after = text.slice(whole.end);
  if (TIME.test(after) || ratios.oneOfEach?.counted?.test(after)) return null;
  const amounts: readonly Amount[] = [{ kind: 'ratio', ratio: [1, whole.value] }];
  const start = match.index + match[0].search(/[\p{L}\d]/u);
  return { start, end: whole.end, amounts, takes: [whole.start] };
}

/** "one in four", "12 out of 20" */
function jointShare(
  text: string,
  first: NumberInWords,
  second: NumberInWords,
  { ratios, percent }: Language,
): AmountInWords | null {
  const gap = text.slice(first.end, second.start);
  const joint = ratios.joints.find(({ pattern }) => pattern.test(gap)) ?? fraction(gap, text, first, second);
  if (joint === undefined || first.value >= second.value || !isWhole(first.value) || !isWhole(second.value))
    return null;
  const after = text.slice(second.end);
  // "two in 24 hours" is a pace, "22 in 2021" a year.
  if (TIME.test(after) || percent.test(after) || /^(?:19|20)\d\d$/.test(text.slice(second.start, second.end)))
    return null;
  const ratio: Amount = { kind: 'ratio', ratio: [first.value, second.value] };
  const amounts: readonly Amount[] = joint.sure ? [ratio] : [{ kind: 'value', value: first.value }, ratio];
  return { start: first.start, end: second.end, amounts, takes: [first.start, second.start] };
}

/** "3/4 of them"; no date, no season, no score. */
function fraction(
  gap: string,
  text: string,
  { start }: NumberInWords,
  { value, end }: NumberInWords,
): { readonly sure: boolean } | undefined {
  const isAlone = !/[\d/-]$/.test(text.slice(0, start)) && !/^[/\d-]/.test(text.slice(end));
  return gap === '/' && isAlone && WHOLES.has(value) ? { sure: true } : undefined;
}
/** What fractions are written of: "3/7" is sooner a date, or a score. */
const WHOLES = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 100, 1000]);

const TIME =
  /^[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|Tagen?|Jahren?|Stunden?|Monaten?|jours|ans|heures|mois|días|años|horas|meses)(?!\p{L})/iu;

/** "two-thirds", "neun Zehntel" */
function partShare(text: string, first: NumberInWords, { ratios }: Language): AmountInWords | null {
  const match = /^[ -]([\p{L}\p{M}]+)/u.exec(text.slice(first.end));
  const whole = match?.[1] === undefined ? undefined : ratios.parts.get(match[1].toLowerCase());
  if (match === null || whole === undefined || !isWhole(first.value) || first.value > whole) return null;
  const ratio: Amount = { kind: 'ratio', ratio: [first.value, whole] };
  return { start: first.start, end: first.end + match[0].length, amounts: [ratio], takes: [first.start] };
}

/** "three times" may be a multiple, or how often. */
function multiple(text: string, first: NumberInWords, { ratios }: Language): Omit<AmountInWords, 'takes'> {
  const value: Amount = { kind: 'value', value: first.value };
  const after = ratios.timesAfter?.exec(text.slice(first.end)) ?? null;
  const before = ratios.timesBefore?.exec(text.slice(0, first.start)) ?? null;
  if (after === null && before === null) return { start: first.start, end: first.end, amounts: [value] };
  const end = first.end + (after?.[0].length ?? 0);
  return {
    start: before?.index ?? first.start,
    end,
    amounts: [{ kind: 'times', times: first.value }, value],
  };
}

/** Words that are a share or a multiple alone, and "jeder vierte". */
function wordShares(text: string, { ratios, particles }: Language): readonly AmountInWords[] {
  const starts = [...text.matchAll(/(?<![\p{L}\p{M}\d])[\p{L}\p{M}]/gu)].map(({ index }) => index);
  const found: AmountInWords[] = [];
  for (const place of starts) {
    if (found.some(({ end }) => place < end)) continue;
    const word = /^[\p{L}\p{M}]+/u.exec(text.slice(place))?.[0] ?? '';
    const places = [word, ...withoutParticle(word, particles)].map(
      (bare) => place + word.length - bare.length,
    );
    for (const start of places) {
      const rest = text.slice(start);
      const share = ratios.shares.flatMap(([pattern, ratio]) => {
        const match = pattern.exec(rest);
        return match === null ? [] : [{ length: match[0].length, amount: { kind: 'ratio', ratio } as const }];
      })[0];
      const times = ratios.multiples.flatMap(([pattern, factor]) => {
        const match = pattern.exec(rest);
        return match === null
          ? []
          : [{ length: match[0].length, amount: { kind: 'times', times: factor } as const }];
      })[0];
      const best = share ?? times;
      if (best === undefined) continue;
      found.push({ start, end: start + best.length, amounts: [best.amount], takes: [] });
      break;
    }
  }
  return found;
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}
