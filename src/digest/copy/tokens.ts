import { DASHES, DOUBLE_QUOTES, SINGLE_QUOTES, UNSEEN } from '../normalise.ts';

/**
 * A text as receipts are compared: its words and marks in order, without the white space between them. Two texts
 * that differ in white space, line and paragraph breaks, kinds of quotation marks, dashes and Unicode form only
 * have the same tokens; any other difference makes other tokens.
 */
export interface Tokens {
  readonly text: string;
  /** What each token is, as the lexicon numbers it. */
  readonly ids: readonly number[];
  /** Offsets into the text, from `starts[n]` to `ends[n]`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Numbers the forms of tokens, so that texts read with one lexicon are compared by number. */
export interface Lexicon {
  idOf(raw: string): number;
  /** The levelled form of a token, by its number. */
  readonly forms: readonly string[];
}

export function createLexicon(): Lexicon {
  const byRaw = new Map<string, number>();
  const byForm = new Map<string, number>();
  const forms: string[] = [];
  return {
    forms,
    idOf(raw) {
      const known = byRaw.get(raw);
      if (known !== undefined) return known;
      const form = levelled(raw);
      const id = byForm.get(form) ?? forms.length;
      if (id === forms.length) {
        byForm.set(form, id);
        forms.push(form);
      }
      byRaw.set(raw, id);
      return id;
    },
  };
}

const INSIDE = `[\\p{L}\\p{M}\\p{N}${UNSEEN}]`;
const TOKEN = new RegExp(
  [
    // Arabic and Hebrew write "and" and the like as one with the number that follows.
    String.raw`[\u05D0-\u05EA\u0621-\u064A]{1,2}(?=\p{Nd})`,
    // A word, or a number with all its groups: "46,000" is one token, and so "1,100" never holds a "100".
    String.raw`(?![${UNSEEN}])[\p{L}\p{M}\p{N}]${INSIDE}*(?:(?<=\p{Nd})[.,](?=\p{Nd})${INSIDE}+)*`,
    String.raw`\.{2,}|…`,
    `[${DASHES}]+`,
    `[${SINGLE_QUOTES}${DOUBLE_QUOTES}]+`,
    `[^\\s\\p{Cc}${UNSEEN}]`,
  ].join('|'),
  'gu',
);

/** Pushes the next tokens of a text, so many at most; gives where to go on, or null at the end. */
export function readTokens(into: MutableTokens, lexicon: Lexicon, from: number, most: number): number | null {
  TOKEN.lastIndex = from;
  for (let count = 0; count < most; count += 1) {
    const match = TOKEN.exec(into.text);
    if (match === null) return null;
    into.ids.push(lexicon.idOf(match[0]));
    into.starts.push(match.index);
    into.ends.push(TOKEN.lastIndex);
  }
  return TOKEN.lastIndex;
}

interface MutableTokens extends Tokens {
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export function noTokens(text: string): MutableTokens {
  return { text, ids: [], starts: [], ends: [] };
}

export function tokensOf(text: string, lexicon: Lexicon): Tokens {
  const tokens = noTokens(text);
  readTokens(tokens, lexicon, 0, Number.POSITIVE_INFINITY);
  return tokens;
}

const PLAIN = /^[A-Za-z0-9.,]+$/;
const UNSEEN_RUN = new RegExp(`[${UNSEEN}]+`, 'g');
const ONLY_DASHES = new RegExp(`^[${DASHES}]+$`);
const ONLY_QUOTES = new RegExp(`^[${SINGLE_QUOTES}${DOUBLE_QUOTES}]+$`);
/** Printers' ligatures, as text copied from a PDF has them. */
const LIGATURE = /[\uFB00-\uFB06]/g;

function levelled(raw: string): string {
  if (/^\.{2,}$/.test(raw)) return '…';
  if (PLAIN.test(raw)) return raw;
  // Several in a row are one: "--" is a dash, and `` and '' are quotation marks.
  if (ONLY_DASHES.test(raw)) return '-';
  if (ONLY_QUOTES.test(raw)) return "'";
  return raw
    .replace(UNSEEN_RUN, '')
    .normalize('NFC')
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'));
}

/** True where nothing, not even white space, stands between a token and the next. */
export function touchesNext(tokens: Tokens, place: number): boolean {
  return tokens.ends[place] === tokens.starts[place + 1];
}

/** A word or a number, not a mark. */
export function isWord(form: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(form);
}
