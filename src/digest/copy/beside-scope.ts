import type { TurningWords } from '../reading/language.ts';
import { turningWords } from '../reading/turning-words.ts';
import type { NumberPair } from './difference.ts';
import type { QuotedNumber } from './quoted-number.ts';
import type { Copy } from './read-copy.ts';
import { type Lexicon, touchesNext } from './tokens.ts';
import { type Word, wordsAmong } from './words.ts';

/**
 * What a quote is guarded against: its words stand in a copy unchanged, and yet the copy says something else, because
 * a word or a sign stands beside them. "Not over 46,000" holds "over 46,000".
 */
export interface Guard {
  readonly language: string;
  /** How many words, beside articles and helping verbs, may stand between a negation and the quote. */
  readonly reach: number;
  /** Where the quote is a figure's and holds its number. */
  readonly number: QuotedNumber | null;
}

/** Tokens of the copy, from `from` to before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands beside a quote and turns it, and the numbers in which the copy differs by it. */
export interface Beside extends Stretch {
  /** Whether it denies what is said of the quote: "46,000 people have not", whatever comes then. */
  readonly ofPredicate?: boolean;
  readonly numbers: readonly NumberPair[];
}

export interface Scope extends Guard {
  readonly at: Stretch;
  readonly copy: Copy;
  readonly words: TurningWords;
  /** The words of the sentence before the quote, and after it. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** How a token is written; "" for none. */
  readonly written: (token: number) => string;
  readonly isDash: (token: number) => boolean;
}

export function scopeOf(guard: Guard, at: Stretch, copy: Copy, lexicon: Lexicon): Scope {
  const start = copy.sentences[copy.sentenceOf(at.from)] ?? 0;
  const end = copy.sentences[copy.sentenceOf(at.to - 1) + 1] ?? copy.ids.length;
  const within = (token: number) => token >= start && token < end;
  return {
    ...guard,
    at,
    copy,
    words: turningWords(guard.language),
    before: wordsAmong(copy, start, at.from, lexicon),
    after: wordsAmong(copy, at.to, end, lexicon),
    written: (token) => (within(token) ? copy.text.slice(copy.starts[token], copy.ends[token]) : ''),
    isDash: (token) => within(token) && lexicon.forms[copy.ids[token] ?? -1] === '-',
  };
}

/** A dash or a stroke that joins two numbers. Set between blanks a long dash parts two thoughts. */
export function isJointMark({ copy, isDash, written }: Scope, token: number): boolean {
  const glued = touchesNext(copy, token) && touchesNext(copy, token - 1);
  if (/^[/:]$/.test(written(token))) return glued;
  return isDash(token) && (glued || (written(token).length === 1 && !/[—―⸺⸻]/.test(written(token))));
}

/** A year that stands before another number is its date, and no end of a range. */
export function isYear({ text }: Word): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** The longest phrase of a language's lists, in words. */
export const LONGEST_PHRASE = 4;

/** The longest phrase that ends with the word before place `count`. */
export function phraseBefore(
  before: readonly Word[],
  count: number,
  phrases: ReadonlySet<string>,
  { particle }: TurningWords,
): Stretch | null {
  for (let length = Math.min(LONGEST_PHRASE, count); length > 0; length -= 1) {
    const some = before.slice(count - length, count);
    const [first, last] = [some[0], some.at(-1)];
    const phrase = some.map(lower).join(' ');
    const bare = particle !== '' && phrase.startsWith(particle) ? phrase.slice(particle.length) : phrase;
    if (first === undefined || last === undefined) continue;
    if (
      phrases.has(phrase) ||
      phrases.has(bare) ||
      (length === 1 && phrases.has('not') && phrase.endsWith("n't"))
    )
      return { from: first.first, to: last.next };
  }
  return null;
}

/** Nothing that parts two thoughts stands between: only quotation marks, signs of money, or a hyphen. */
export function isFree({ copy, isDash, written }: Scope, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    const glued = isDash(token) && touchesNext(copy, token);
    if (!glued && !/^['"“”‘’„«»$£€¥(]+$/.test(written(token))) return false;
  }
  return true;
}

export function lower(word: Word | undefined): string {
  return (word?.text ?? '').toLowerCase();
}
