import { tinyDigest } from '../fixtures.ts';
import type { Digest, Quote } from '../schema.ts';
import { type Beside, type Guard, type Scope, scopeOf } from './beside-scope.ts';
import { type CopyRow, checkCopy } from './check-copy.ts';
import { type Copy, readCopy } from './read-copy.ts';
import { createLexicon, type Lexicon } from './tokens.ts';
import type { Verdict } from './verdict.ts';
import { differenceAsText } from './verdict-words.ts';
import { type Word, wordsAmong } from './words.ts';

export type SomeQuote = string | (Pick<Quote, 'quote'> & Partial<Quote>);

/** The tiny digest with these quotes as the receipts of its sticking points, and no others. */
export function digestOf(...quotes: readonly SomeQuote[]): Digest {
  const { deadline: _, ...digest } = tinyDigest({
    actors: [],
    figures: [],
    charts: [],
    events: [],
    positions: [],
    relations: [],
    issues: quotes.map((quote, index) => ({
      id: `issue-${index}`,
      label: `Issue ${index}`,
      receipt: { paragraph: 1, ...(typeof quote === 'string' ? { quote } : quote) },
    })),
  });
  return digest;
}

export function rowsOf(digest: Digest, text: string): readonly CopyRow[] {
  const check = checkCopy(digest, text);
  if (check.kind !== 'checked') throw new Error('The text was taken for another one.');
  return check.rows;
}

/** The verdict on the first of some quotes; the others are there to say which sentence is which. */
export function verdict(text: string, ...quotes: readonly SomeQuote[]): Verdict {
  const [row] = rowsOf(
    digestOf(...quotes, { quote: 'This is the very article', paragraph: 99 }),
    `${text}\n\nThis is the very article.`,
  );
  if (row === undefined) throw new Error('no row');
  return row.verdict;
}

/** "[-over-] {+more than+} 46,000", or the plain verdict where nothing is changed. */
export function inShort(found: Verdict): string {
  return found.verdict === 'changed' ? differenceAsText(found.difference) : found.verdict;
}

/** A text read as a reader's copy, with the places of these words. */
export function copyOf(text: string, words: readonly string[] = []): { copy: Copy; lexicon: Lexicon } {
  const lexicon = createLexicon();
  const reading = readCopy(text, lexicon, new Set(words));
  for (;;) {
    const step = reading.next();
    if (step.done) return { copy: step.value, lexicon };
  }
}

/** A text with its quote in brackets, "In 3–[15] months", as what stands beside it is looked for. */
export function scopeIn(marked: string, guard: Partial<Guard> = {}): Scope {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const { copy, lexicon } = copyOf(marked.replace(/[[\]]/g, ''));
  const tokenAt = (offset: number) => {
    const token = copy.starts.findIndex((start) => start >= offset);
    return token < 0 ? copy.ids.length : token;
  };
  const number = { leads: true, after: [], signed: false };
  const whole = { language: 'en', reach: 2, number, ...guard };
  return scopeOf(whole, { from: tokenAt(from), to: tokenAt(to) }, copy, lexicon);
}

/** "3–, of 3": what stands beside a quote, and its numbers; "" for nothing. */
export function besideInShort({ copy }: Scope, beside: Beside | null): string {
  if (beside === null) return '';
  const words = copy.text.slice(copy.starts[beside.from], copy.ends[beside.to - 1]);
  const numbers = beside.numbers.map(({ here, there }) =>
    here === null ? `${there}` : `${here} → ${there}`,
  );
  return [words, ...numbers].join(', of ');
}

/** The words of a text. */
export function wordsOf(text: string): readonly Word[] {
  const { copy, lexicon } = copyOf(text);
  return wordsAmong(copy, 0, copy.ids.length, lexicon);
}
