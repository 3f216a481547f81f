import { normalise } from '../normalise.ts';
import { numbersIn } from '../numbers-in-words.ts';
import { english } from '../reading/en/english.ts';
import { languageOf } from '../reading/languages.ts';
import { turningWords } from '../reading/turning-words.ts';
import type { Quote } from '../schema.ts';
import { type Lexicon, tokensOf } from './tokens.ts';
import { wordsAmong } from './words.ts';

/** Where the number of a figure stands in its quote, its prefix and suffix taken in. */
export interface QuotedNumber {
  /** It, or its hedge, is the first word: the word before the quote is one beside the number. */
  readonly leads: boolean;
  /** The words that follow it, in lower case. */
  readonly after: readonly string[];
  /** It is a share or a sum of money, whose sign may be left out of the quote. */
  readonly signed: boolean;
}

/** `values` are the figure's own; where the words hold none of them that can be read, the first number is taken. */
export function quotedNumber(
  { prefix = '', quote, suffix = '' }: Quote,
  values: readonly number[],
  unit: string,
  language: string,
  lexicon: Lexicon,
): QuotedNumber | null {
  const text = normalise([prefix, quote, suffix].join(' '));
  const numbers = numbersIn(text, languageOf(language) ?? english);
  const place = numbers.find(({ value }) => values.includes(value)) ?? numbers[0];
  if (place === undefined) return null;
  const { hedges, articles, between } = turningWords(language);
  const open = new Set([...hedges, ...articles, ...between].flatMap((phrase) => phrase.split(' ')));
  return {
    leads: spoken(text.slice(0, place.start), lexicon).every((word) => open.has(word)),
    after: spoken(text.slice(place.end), lexicon),
    signed: /^(?:%|(?:percent|[A-Z]{3})\b)/.test(unit),
  };
}

function spoken(text: string, lexicon: Lexicon): readonly string[] {
  const tokens = tokensOf(text, lexicon);
  return wordsAmong(tokens, 0, tokens.ids.length, lexicon).map((word) => word.text.toLowerCase());
}
