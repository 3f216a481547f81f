/** A number as a text says it; `start` to `end` are offsets into the text. */
export interface NumberInWords {
  readonly value: number;
  /** What a scale word multiplied it by ("1.2 million"), so that "1 to 2 million" can lend it to the 1. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Every number that a normalised English text states, in digits ("46,000", "46 000", "1.2 million", "15-month")
 * or in words ("two", "a dozen", "two hundred and twenty-one", "half a million"). Indefinite ones ("dozens",
 * "several hundred") are none: no figure can stand on them.
 */
export function numbersIn(text: string): readonly NumberInWords[] {
  const tokens = tokensOf(text);
  const numbers: NumberInWords[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = digitsAt(tokens, index, text) ?? wordsAt(tokens, index, text);
    if (found === null) {
      index += 1;
      continue;
    }
    const first = tokens[index];
    const last = tokens[index + found.length - 1];
    if (first !== undefined && last !== undefined) {
      numbers.push({ value: found.value, scale: found.scale, start: first.start, end: last.end });
    }
    index += found.length;
  }
  return numbers;
}

interface Reading {
  readonly value: number;
  readonly scale: number;
  /** How many tokens it takes. */
  readonly length: number;
}

const SPACED = String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:\.\d+)?`;
/** Digits with what is attached to them, or a word; "1,100" is one token and never "100" with something before. */
const TOKEN = new RegExp(String.raw`(?:${SPACED}|\d+(?:[.,]\d+)*)[\p{L}\p{M}]*|[\p{L}\p{M}]+`, 'gu');
/** What of that is a number: "2,3" could be either of two, so it is none. */
const DIGITS = new RegExp(
  String.raw`^(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|${SPACED}|\d+(?:\.\d+)?)(?<attached>\p{L}*)$`,
  'u',
);

function tokensOf(text: string): readonly Token[] {
  return Array.from(foldDigits(text).matchAll(TOKEN), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Powers of ten, so that "1.2 million" is read as 1.2e6 and not multiplied into a rounding error. */
const SCALES = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
/** An "m" alone may be metres; it is millions only after a currency sign. */
const ATTACHED = new Map([
  ['', 0],
  ['m', 0],
  ['km', 0],
  ['kg', 0],
  ['k', 3],
  ['bn', 9],
  ['tn', 12],
]);

function digitsAt(tokens: readonly Token[], index: number, text: string): Reading | null {
  const token = tokens[index];
  const groups = token === undefined ? undefined : DIGITS.exec(token.text)?.groups;
  const attached = groups?.attached ?? '';
  const money = token !== undefined && /[$£€¥]/.test(text.charAt(token.start - 1));
  const power = attached === 'm' && money ? 6 : ATTACHED.get(attached);
  if (token === undefined || groups?.digits === undefined || power === undefined) return null;
  const digits = groups.digits.replace(/[, ]/g, '');
  const next = tokens[index + 1];
  const adjacent = attached === '' && next !== undefined && next.start - token.end === 1;
  if (adjacent && next.text === 'dozen') return { value: Number(digits) * 12, scale: 12, length: 2 };
  const scale = adjacent ? (next.text === 'hundred' ? 2 : SCALES.get(next.text)) : undefined;
  const total = scale ?? power;
  return { value: Number(`${digits}e${total}`), scale: 10 ** total, length: scale === undefined ? 1 : 2 };
}

const UNITS = countUp(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (index) => index,
);
const TENS = countUp('twenty thirty forty fifty sixty seventy eighty ninety', (index) => 20 + 10 * index);

/** The number that one small word says, "two", "forty"; nothing for any other word. */
export function smallNumber(word: string): number | undefined {
  return UNITS.get(word) ?? TENS.get(word);
}

const isLarge = (word: string): boolean => word === 'hundred' || word === 'dozen' || SCALES.has(word);

/** Reads a run of number words from left to right, as far as it makes one number. */
function wordsAt(tokens: readonly Token[], index: number, text: string): Reading | null {
  const word = (offset: number): string => joined(tokens, index, offset, text);
  let length = 0;
  let total = 0;
  let current = 0;
  let scale = 1;
  let last: 'none' | 'unit' | 'ten' | 'hundred' | 'scale' = 'none';

  if (word(0) === 'half' && isArticle(word(1)) && isLarge(word(2))) {
    current = 0.5;
    length = 2;
    last = 'unit';
  } else if (isArticle(word(0)) && isLarge(word(1))) {
    current = 1;
    length = 1;
    last = 'unit';
  }

  for (;;) {
    const skipped: number = word(length) === 'and' && (last === 'hundred' || last === 'scale') ? 1 : 0;
    const next: string = word(length + skipped);
    const unit = UNITS.get(next);
    const ten = TENS.get(next);
    const power = SCALES.get(next);
    if (unit !== undefined && (last === 'ten' ? unit > 0 && unit < 10 : last !== 'unit')) {
      current += unit;
      last = 'unit';
    } else if (ten !== undefined && last !== 'unit' && last !== 'ten') {
      current += ten;
      last = 'ten';
    } else if (skipped === 1 || last === 'none') {
      break;
    } else if (
      next === 'and' &&
      word(length + 1) === 'a' &&
      word(length + 2) === 'half' &&
      isLarge(word(length + 3))
    ) {
      current += 0.5;
      length += 2;
    } else if (next === 'hundred' && (last === 'unit' || last === 'ten') && current < 100) {
      current *= 100;
      last = 'hundred';
    } else if (next === 'dozen' && total === 0 && last !== 'scale') {
      current *= 12;
      scale = 12;
      length += 1;
      break;
    } else if (power !== undefined && current > 0 && (total === 0 || 10 ** power < scale)) {
      total += current * 10 ** power;
      scale = 10 ** power;
      current = 0;
      last = 'scale';
    } else {
      break;
    }
    length += 1 + skipped;
  }
  return last === 'none' || length === 0 ? null : { value: total + current, scale, length };
}

/** The word so many tokens on, or nothing where more than a blank or a hyphen stands between. */
function joined(tokens: readonly Token[], index: number, offset: number, text: string): string {
  for (let at = index; at < index + offset; at += 1) {
    const gap = text.slice(tokens[at]?.end, tokens[at + 1]?.start);
    if (gap !== ' ' && gap !== '-') return '';
  }
  return tokens[index + offset]?.text ?? '';
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

function countUp(words: string, valueAt: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, valueAt(index)]));
}

/** Arabic and Persian digits as ASCII ones, each of one code unit, so that offsets stay true. */
function foldDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u066C/g, ',')
    .replace(/\u066B/g, '.');
}
