import { FIRST_STRONG_ISOLATE, isolated, LEFT_TO_RIGHT_MARK } from '../lib/isolate.ts';
import { numberInFigures } from '../lib/prose.ts';
import { textDirection } from '../lib/text-direction.ts';
import { withoutIsolates } from '../lib/without-isolates.ts';
import { isDivisible, isMoney } from './divisible-units.ts';
import { type Measure, measureOf } from './quantities.ts';
import type { Figure } from './schema.ts';

/** What a number is written with: its unit, as far as its label does not say it, in a language. */
export interface NumberStyle {
  readonly measure: Measure;
  readonly unit: string;
  /** "a week", "per 100,000 people"; "" where there is none. */
  readonly per: string;
  /** BCP 47 tag of the digest. */
  readonly language: string;
}

/** A bare count, as the label says what is counted. */
export const COUNT: NumberStyle = { measure: 'value', unit: '', per: '', language: 'en' };

/**
 * How a figure's numbers are written. What is counted ("people") stands in the label; what is measured ("percent",
 * "USD", "mph") stands at the number, unless the label has the word too ("months of war").
 */
export function numberStyle(figure: Figure, language: string): NumberStyle {
  const { unit, per = '', label, quantity, divisible } = figure;
  const words = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ')} `;
  const isSaid = !isPercent(unit) && !isMoney(unit) && words(label).includes(words(unit));
  return {
    measure: quantity === undefined ? 'value' : measureOf(quantity),
    unit: isDivisible({ unit, divisible }) && !isSaid ? unit : '',
    per,
    language,
  };
}

const NO_BREAK = '\u00A0';
/** "a day", "a share": no longer than this it stands on one line. */
const SHORT = 8;
const RIGHT_TO_LEFT_MARK = '\u200F';

/**
 * A number with its unit, in one piece that no line breaks: "46%", "$4.7 billion", "155.5 mph", "1 in 4", "3 times".
 * Words of it from right to left are set apart as a whole: beside a word of the page's own, number and unit would part.
 */
export function amountText(value: number, style: NumberStyle): string {
  const text = isolated(withoutIsolates(amountAsWritten(Math.abs(value), style)));
  return value < 0 ? below(text, style.language) : text;
}

/** A minus stands left of its number, also where what is around runs from right to left. */
function below(text: string, language: string): string {
  const minus = textDirection(language) === 'rtl' ? `${LEFT_TO_RIGHT_MARK}−` : '−';
  return text.startsWith(FIRST_STRONG_ISOLATE)
    ? `${FIRST_STRONG_ISOLATE}${RIGHT_TO_LEFT_MARK}${minus}${text.slice(1)}`
    : minus + text;
}

/** Every word, sign and digit that amounts in a language are written with, so that they can be shaped beforehand. */
export function wordsOfAmounts(language: string, units: readonly string[]): string {
  const sizes = [1, 2, 3, 11, 100].flatMap((size) => [1e6, 1e9, 1e12].map((scale) => size * scale));
  const all = [1_234_567_890.5, ...sizes].map((size) => abroad(size, language));
  return [
    ...all,
    percent(1, language),
    ...units.filter(isMoney).map((unit) => money(1, unit, language)),
  ].join(' ');
}

function amountAsWritten(value: number, style: NumberStyle): string {
  const { measure, unit, per, language } = style;
  if (measure === 'times') return `${plainNumber(value, language)}${NO_BREAK}times`;
  const number = isMoney(unit)
    ? money(value, unit, language)
    : isPercent(unit)
      ? percent(value, language)
      : [plainNumber(value, language), unit].filter((part) => part !== '').join(NO_BREAK);
  return per === '' ? number : `${number} ${per.length > SHORT ? per : per.replaceAll(' ', NO_BREAK)}`;
}

/** "1 in 4", "half": a share as the article counts it. */
export function ratioText([part, whole]: readonly [number, number], { language }: NumberStyle): string {
  if (part === 1 && whole === 2) return 'half';
  return `${plainNumber(part, language)}${NO_BREAK}in${NO_BREAK}${plainNumber(whole, language)}`;
}

/** Both ends of a range, with a unit that is a word said once: "47 and 51 US cents a share". */
export function rangeText(low: number, high: number, style: NumberStyle): string {
  const word = style.unit !== '' && !isMoney(style.unit) && !isPercent(style.unit);
  const first = amountText(low, { ...style, per: '', unit: word ? '' : style.unit });
  return `${first} and ${amountText(high, style)}`;
}

function isPercent(unit: string): boolean {
  return unit === 'percent' || unit === '%';
}

/** In full, or in millions and more where that leaves nothing out: "136,200", "6.8 million", "1,234,567". */
function plainNumber(value: number, language: string): string {
  if (!isEnglish(language)) return abroad(value, language);
  const scale = SCALES.find(({ from }) => value >= from);
  if (scale === undefined || !isShort(value / scale.from)) return numberInFigures(value);
  return `${numberInFigures(value / scale.from)}${NO_BREAK}${scale.word}`;
}

const SCALES = [
  { from: 1e12, word: 'trillion' },
  { from: 1e9, word: 'billion' },
  { from: 1e6, word: 'million' },
] as const;

/** At most two digits behind the point, so that it says the same number as the long form. */
function isShort(mantissa: number): boolean {
  return Number(mantissa.toFixed(2)) === mantissa;
}

function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

function abroad(size: number, language: string): string {
  const compact = size >= 1e6 && isShort(size / 1e6);
  return new Intl.NumberFormat(
    language,
    compact
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 5 }
      : { maximumFractionDigits: 20 },
  )
    .format(size)
    .replaceAll(' ', NO_BREAK);
}

function percent(value: number, language: string): string {
  if (isEnglish(language)) return `${plainNumber(value, language)}%`;
  const options = { style: 'unit', unit: 'percent', maximumFractionDigits: 20 } as const;
  return new Intl.NumberFormat(language, options).format(value);
}

/** The sign of the money where the language has it, round the number as it is written without money. */
function money(value: number, currency: string, language: string): string {
  const cents = Number.isInteger(value) || value >= 1e6 ? null : 2;
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: cents ?? 0,
  }).formatToParts(value);
  const isNumber = ({ type }: Intl.NumberFormatPart) => /^(?:integer|group|decimal|fraction)$/.test(type);
  const first = parts.findIndex(isNumber);
  const last = parts.findLastIndex(isNumber);
  const written =
    cents === null
      ? plainNumber(value, language)
      : parts
          .slice(first, last + 1)
          .map((part) => part.value)
          .join('');
  const text = (some: readonly Intl.NumberFormatPart[]) => some.map((part) => part.value).join('');
  return `${text(parts.slice(0, first))}${written}${text(parts.slice(last + 1))}`;
}
