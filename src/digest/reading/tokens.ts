import { foldWord } from './fold.ts';

export interface Token {
  /** As `foldWord` leaves it. */
  readonly text: string;
  /** As it stands. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const SPACED = String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?`;
/** Digits with what is attached to them, or a word; "1,100" is one token and never "100" with something before. */
const TOKEN = new RegExp(String.raw`(?:${SPACED}|\d+(?:[.,']\d+)*)[\p{L}\p{M}]*|[\p{L}\p{M}]+|[½¼¾⅓⅔]`, 'gu');

export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: foldWord(match[0]),
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
