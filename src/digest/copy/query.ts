import type { Quote } from '../schema.ts';
import type { Sought } from './find-changed.ts';
import { type Pattern, standsAt, standsBetween } from './occurrences.ts';
import type { Copy } from './read-copy.ts';
import { isWord, type Lexicon, tokensOf } from './tokens.ts';
import { wordForm } from './word-forms.ts';
import { type Word, wordsAmong } from './words.ts';

/** Quotes that are the same in their words and place have the same key. */
export function keyOf({ paragraph, prefix, quote, suffix }: Quote): string {
  return JSON.stringify([paragraph, prefix, quote, suffix]);
}

/** A quote, made ready to be looked up in a copy. */
export interface Query {
  readonly pattern: Pattern;
  readonly sought: Sought;
  /** Every word in the form by which the copy keeps its places. */
  readonly forms: readonly string[];
  /** The place in the quote, and the form, of each of its words. */
  readonly words: readonly (readonly [place: number, form: string])[];
  readonly length: number;
}

export function queryOf({ paragraph, prefix = '', quote, suffix = '' }: Quote, lexicon: Lexicon): Query {
  const pattern = {
    words: tokensOf(quote, lexicon),
    prefix: tokensOf(prefix, lexicon),
    suffix: tokensOf(suffix, lexicon),
  };
  const tokens = tokensOf([prefix, quote, suffix].join(' '), lexicon);
  const words = wordsAmong(tokens, 0, tokens.ids.length, lexicon);
  const inQuote = ({ first }: Word) =>
    first >= pattern.prefix.ids.length && first < pattern.prefix.ids.length + pattern.words.ids.length;
  const formAt = (id: number) => {
    const form = lexicon.forms[id] ?? '';
    return isWord(form) ? wordForm(form) : '';
  };
  const places = pattern.words.ids.flatMap((id, place): [number, string][] =>
    formAt(id) === '' ? [] : [[place, formAt(id)]],
  );
  const first = words.findIndex(inQuote);
  return {
    pattern,
    sought: { tokens, words, first, next: words.findLastIndex(inQuote) + 1, paragraph },
    forms: [...new Set([...tokens.ids.map(formAt), ...words.map(({ form }) => form)])].filter(
      (form) => form !== '',
    ),
    words: places,
    length: words.filter(inQuote).length,
  };
}

export interface Matches {
  /** Tokens at which the words stand between prefix and suffix. */
  readonly full: readonly number[];
  /** Tokens at which the words stand, whatever is around them. */
  readonly bare: readonly number[];
  /** How often they stand in other paragraphs than the one that is meant. */
  readonly elsewhere?: number;
}

export const NO_MATCHES: Matches = { full: [], bare: [] };

export function matchesOf({ pattern, words }: Query, copy: Copy, lexicon: Lexicon): Matches {
  // By its rarest word, so that "the" is not gone through.
  let rarest: readonly [place: number, tokens: readonly number[]] | null = null;
  for (const [place, form] of words) {
    const tokens = copy.placesOf(form);
    if (rarest === null || tokens.length < rarest[1].length) rarest = [place, tokens];
  }
  if (rarest === null) return NO_MATCHES;
  const [place, tokens] = rarest;
  const bare = tokens.map((token) => token - place).filter((at) => standsAt(pattern, copy, at, lexicon));
  return { bare, full: bare.filter((at) => standsBetween(pattern, copy, at, lexicon)) };
}
