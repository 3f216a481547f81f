import { digitsSay } from './reading/digits.ts';
import { english } from './reading/en/english.ts';
import { readable } from './reading/fold.ts';
import type { Language } from './reading/language.ts';
import { type Found, wordsAt } from './reading/number-words.ts';
import { type Token, tokensOf } from './reading/tokens.ts';

/** A number as a text says it; `start` to `end` are offsets into the text. Its sign is read apart from it. */
export interface NumberInWords {
  readonly value: number;
  /** What a scale word multiplied it by ("1.2 million"), so that "1 to 2 million" can lend it to the 1. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Every number that a normalised text states, in digits ("46,000", "46 000", "1.2 million", "15-month", "٤٦٬٠٠٠") or
 * in words ("two", "a dozen", "two hundred and twenty-one", "half a million", "neunundzwanzig"), as its language
 * writes and says them. Indefinite ones ("dozens", "several hundred") are none: no figure can stand on them.
 */
export function numbersIn(text: string, language: Language = english): readonly NumberInWords[] {
  const letters = readable(text);
  const tokens = tokensOf(letters);
  const numbers: NumberInWords[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = digitsAt(tokens, index, letters, language) ?? inWordsAt(tokens, index, letters, language);
    const first = tokens[index];
    const last = tokens[index + (found?.length ?? 0) - 1];
    if (found === null || first === undefined || last === undefined) {
      index += 1;
      continue;
    }
    const end =
      found.end ?? last.end + (ABBREVIATED.test(last.raw) && DOT.test(letters.slice(last.end)) ? 1 : 0);
    const whole = withHalf({ ...found, end }, tokens, index + found.length, letters, language);
    numbers.push({ ...whole, start: first.start + (found.skipped ?? 0) });
    // The hundred of "per hundred" is no number of its own.
    const percent = language.percent.exec(letters.slice(whole.end))?.[0].length ?? 0;
    index += found.length;
    while ((tokens[index]?.start ?? letters.length) < whole.end + percent) index += 1;
  }
  return numbers;
}

/** A number with the half that stands behind it: "3 and a half", "2 and a half million", "three years and a half". */
function withHalf(
  { value, scale, end }: Omit<NumberInWords, 'start'>,
  tokens: readonly Token[],
  from: number,
  text: string,
  language: Language,
): Omit<NumberInWords, 'start'> {
  const { halfAfter, halfBehindUnit } = language.words;
  const after = text.slice(end);
  const half = ((/\d$/.test(text.slice(0, end)) ? halfAfter?.exec(after) : null) ??
    halfBehindUnit?.exec(after))?.[0];
  if (half === undefined) return { value, scale, end };
  const whole = value + scale / 2;
  const next = tokens.slice(from).find(({ start }) => start === end + half.length + 1);
  const power = next === undefined || scale > 1 ? undefined : scaleOf(next, false, language);
  return next === undefined || power === undefined
    ? { value: whole, scale, end: end + half.length }
    : { value: Number(`${whole}e${power}`), scale: 10 ** power, end: next.end };
}

/** "Mrd." of "3,5 Mrd. Euro": the dot is the word's, and ends no sentence. */
const ABBREVIATED = /^(?:mrd|mio|tsd|bio|mia|mill|mln|mn|bn|cr)$/i;
const DOT = /^\. \p{L}/u;

function inWordsAt(tokens: readonly Token[], index: number, text: string, language: Language): Found | null {
  const found = wordsAt(tokens, index, text, language);
  if (found === null || found.scale < 1000 || found.end !== undefined) return found;
  // "مليون و200 ألف"
  const rest = restBehind(tokens, index + found.length, text, found.scale, language);
  return rest === null
    ? found
    : { ...found, value: found.value + rest.value, scale: 1, length: found.length + rest.length };
}

/** The number that one small English word says, "two", "forty"; nothing for any other word. */
export function smallNumber(word: string): number | undefined {
  const [atom, ...more] = english.words.atomsOf(word) ?? [];
  return typeof atom === 'number' && more.length === 0 ? atom : undefined;
}

/** Money before digits: a sign, or letters and a sign ("US$"), or a code. */
export const MONEY_BEFORE = /(?:\b[A-Z]{1,3})?[$£€¥₪₹₽₺₩]\s?$|\b[A-Z]{3}\s$|\bRs\.?\s?$/;
const MONEY_AFTER = /^ ?[$£€¥₪₹₽₺₩]/;
const VULGAR = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

function digitsAt(tokens: readonly Token[], index: number, text: string, language: Language): Found | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const { numerals } = language;
  const [, digits = '', attached = ''] = /^([\d., ']*\d)([\p{L}\p{M}]*)$/u.exec(token.raw) ?? [];
  const said = VULGAR.get(token.raw) ?? (digits === '' ? null : digitsSay(digits, numerals));
  if (said === null) return null;
  const money = MONEY_BEFORE.test(text.slice(0, token.start));
  const power = powerOfMark(attached, money || MONEY_AFTER.test(text.slice(token.end)), language);
  if (power === null) return null;
  const mixed = attached === '' ? fractionBehind(tokens, index, text) : null;
  const before = mixed === null ? said : said + mixed.value;
  let length = 1 + (mixed?.length ?? 0);
  let total = power;
  for (;;) {
    const [last, next] = [tokens[index + length - 1], tokens[index + length]];
    if (attached !== '' || last === undefined || next === undefined) break;
    if (!/^[ -]$/.test(text.slice(last.end, next.start))) break;
    const collective = language.words.collectives.get(next.text);
    if (collective !== undefined && total === power)
      return { value: before * collective, scale: collective, length: length + 1 };
    if (language.percent.test(text.slice(last.end))) break;
    const paid = money || MONEY_AFTER.test(text.slice(next.end));
    const scale = scaleOf(next, paid, language);
    if (scale === undefined) break;
    total += scale;
    length += 1;
  }
  // Powers of ten, so that "1.2 million" is read as 1.2e6 and not multiplied into a rounding error.
  const value = Number(`${before}e${total}`);
  const rest = total > 0 ? restBehind(tokens, index + length, text, 10 ** total, language) : null;
  return rest === null
    ? { value, scale: 10 ** total, length }
    : { value: value + rest.value, scale: 1, length: length + rest.length };
}

/** What a mark at the digits multiplies by; `null` where the token is no number ("40s", "3rd"). */
function powerOfMark(attached: string, money: boolean, { numerals, particles }: Language): number | null {
  const mark =
    numerals.marks.get(attached) ?? (money ? numerals.moneyMarks.get(attached.toLowerCase()) : undefined);
  if (mark !== undefined) return mark;
  if (attached === '' || UNITS.has(attached.toLowerCase())) return 0;
  // A script without capitals writes the next word on: "20شخصا".
  return particles !== '' && !/\p{Lu}|\p{Ll}/u.test(attached) ? 0 : null;
}

/** Marks of units, which multiply by nothing. */
const UNITS = new Set(['m', 'km', 'kg', 'cm', 'mm', 'ft', 'mph', 'kph', 'p', 'c']);

function scaleOf(token: Token, money: boolean, { numerals, words }: Language): number | undefined {
  const scale = numerals.scales.get(token.text);
  if (scale !== undefined) return scale;
  const mark = numerals.marks.get(token.raw) ?? (money ? numerals.moneyMarks.get(token.text) : undefined);
  if (mark !== undefined) return mark;
  const [atom, ...more] = words.atomsOf(token.text) ?? [];
  return typeof atom === 'object' && more.length === 0 ? atom.power : undefined;
}

/** "2 1/2", "2½" */
function fractionBehind(
  tokens: readonly Token[],
  index: number,
  text: string,
): { readonly value: number; readonly length: number } | null {
  const [whole, next, last] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  // "5/3/14" is a date.
  if (whole === undefined || next === undefined || !/^[ -]?$/.test(text.slice(whole.end, next.start)))
    return null;
  const vulgar = VULGAR.get(next.raw);
  if (vulgar !== undefined) return { value: vulgar, length: 1 };
  if (last === undefined || text.slice(next.end, last.start) !== '/') return null;
  const [top, bottom] = [Number(next.raw), Number(last.raw)];
  // The finest that a rule is divided into.
  return top > 0 && top < bottom && bottom <= 16 ? { value: top / bottom, length: 2 } : null;
}

/** "869" of "67 ألفا و869": digits that go on below the scale. */
function restBehind(
  tokens: readonly Token[],
  index: number,
  text: string,
  scale: number,
  language: Language,
): { readonly value: number; readonly length: number } | null {
  const [last, joiner, digits] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const { goesOn } = language.numerals;
  if (goesOn === null || last === undefined || joiner === undefined) return null;
  if (/^\d/.test(joiner.raw)) {
    // "1 millón 200.000", "67 אלף 869"
    if (text.slice(last.end, joiner.start) !== ' ') return null;
    const found = digitsAt(tokens, index, text, language);
    return found !== null && found.value < scale && found.value >= scale / 1000 ? found : null;
  }
  if (digits === undefined || joiner.text !== goesOn) return null;
  if (!/^ ?-?$/.test(text.slice(joiner.end, digits.start))) return null;
  const found = digitsAt(tokens, index + 1, text, language) ?? wordsAt(tokens, index + 1, text, language);
  return found !== null && found.value < scale ? { value: found.value, length: found.length + 1 } : null;
}
