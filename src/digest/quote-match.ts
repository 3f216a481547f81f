import { jsonPath, type Path } from './json-path.ts';
import { normalise } from './normalise.ts';
import { occurrences } from './occurrences.ts';
import { quotesOf } from './receipts.ts';
import type { Basis, Digest, Quote } from './schema.ts';

export type Verdict =
  | { readonly verdict: 'found' }
  /** The words stand in the article, but in these paragraphs (counted from 1). */
  | { readonly verdict: 'found-elsewhere'; readonly paragraphs: readonly number[] }
  /** The words stand so many times in their paragraph, and nothing says which is meant. */
  | { readonly verdict: 'found-more-than-once'; readonly paragraph: number; readonly times: number }
  /** `nearest` names what alone stands in the way: the letter case, or the prefix and suffix. */
  | { readonly verdict: 'not-found'; readonly nearest: 'case' | 'surroundings' | null };

/** Whether the words of a receipt stand where it says: exactly, as whole words, in normalised paragraphs. Never fuzzy. */
export function locateQuote(quote: Quote, normalised: readonly string[]): Verdict {
  const here = normalised[quote.paragraph - 1];
  const times = here === undefined ? 0 : countMatches(quote, here);
  if (times === 1) return { verdict: 'found' };
  if (times > 1) return { verdict: 'found-more-than-once', paragraph: quote.paragraph, times };
  const elsewhere = normalised.flatMap((text, index) => (countMatches(quote, text) > 0 ? [index + 1] : []));
  if (elsewhere.length > 0) return { verdict: 'found-elsewhere', paragraphs: elsewhere };
  return { verdict: 'not-found', nearest: nearest(quote, normalised) };
}

function nearest(quote: Quote, normalised: readonly string[]): 'case' | 'surroundings' | null {
  const phrase = normalise(quote.quote);
  if (normalised.some((text) => occurrences(phrase, text).length > 0)) return 'surroundings';
  const lower = phrase.toLowerCase();
  return normalised.some((text) => occurrences(lower, text.toLowerCase()).length > 0) ? 'case' : null;
}

function countMatches(quote: Quote, text: string): number {
  const phrase = normalise(quote.quote);
  const prefix = normalise(quote.prefix ?? '');
  const suffix = normalise(quote.suffix ?? '');
  return occurrences(phrase, text).filter(
    (at) =>
      text.slice(0, at).trimEnd().endsWith(prefix) &&
      text
        .slice(at + phrase.length)
        .trimStart()
        .startsWith(suffix),
  ).length;
}

/** The paragraphs of a pasted text: blocks between blank lines, or lines where no line is blank. */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim());
  const body = lines.join('\n').replace(/^\n+|\n+$/g, '');
  return body.split(body.includes('\n\n') ? /\n{2,}/ : '\n').filter((paragraph) => paragraph !== '');
}

export interface ReceiptRow {
  readonly path: string;
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** Every receipt of a digest held against the article's text, in document order. */
export function checkReceipts(digest: Digest, articleText: string): readonly ReceiptRow[] {
  const paragraphs = splitParagraphs(articleText).map(normalise);
  return statements(digest).flatMap(({ at, basis }) =>
    quotesOf(basis).map((quote, index) => ({
      path: jsonPath([...at, 'receipt', ...(Array.isArray(basis.receipt) ? [index] : [])]),
      quote,
      verdict: locateQuote(quote, paragraphs),
    })),
  );
}

function statements(digest: Digest): readonly { readonly at: Path; readonly basis: Basis }[] {
  const lists = ['actors', 'figures', 'events', 'issues', 'positions', 'relations'] as const;
  return [
    ...lists.flatMap((name) => digest[name].map((basis, index) => ({ at: [name, index], basis }))),
    ...(digest.deadline === undefined ? [] : [{ at: ['deadline'], basis: digest.deadline }]),
  ];
}
