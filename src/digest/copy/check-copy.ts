import { withPlainBreaks } from '../paragraphs.ts';
import { receiptsOf } from '../receipts-of.ts';
import type { Digest, Quote } from '../schema.ts';
import type { NumberPair, Span } from './difference.ts';
import { ANCHOR_WORDS, type Anchor, findChanged, type Sought } from './find-changed.ts';
import { type Pattern, standsAt, standsBetween } from './occurrences.ts';
import { type Place, placeIn } from './place.ts';
import { type Copy, readCopy } from './read-copy.ts';
import { createLexicon, isWord, type Lexicon, tokensOf } from './tokens.ts';
import { wordForm } from './word-forms.ts';
import { type Word, wordsAmong } from './words.ts';

/** What became of a receipt in a copy of the article. */
export type Verdict =
  | { readonly verdict: 'found'; readonly place: Place }
  /** The sentence is the same but for the words of `difference`; its numbers that differ are in `numbers` too. */
  | {
      readonly verdict: 'changed';
      readonly place: Place;
      readonly numbers: readonly NumberPair[];
      readonly difference: readonly Span[];
    }
  /** The words stand so many times, and nothing says which is meant; `places` are the first of them. */
  | { readonly verdict: 'more-than-once'; readonly times: number; readonly places: readonly Place[] }
  /** `besides`: the words stand there, but between other words than the receipt's prefix and suffix. */
  | { readonly verdict: 'not-found'; readonly besides: boolean };

export interface CopyRow {
  /** The statement as `numberStatements` names it. */
  readonly statement: string;
  /** JSONPath of the receipt. */
  readonly path: string;
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** How many receipts have each verdict. */
export type Summary = Readonly<Record<Verdict['verdict'], number>>;

export type CopyCheck =
  /** So little of the digest stands in it that it is not the article. */
  | { readonly kind: 'other-text'; readonly found: number; readonly receipts: number }
  | { readonly kind: 'checked'; readonly rows: readonly CopyRow[]; readonly summary: Summary };

/**
 * A text is another one when less than a quarter of the receipts stand in it, changed or not, and less than half
 * of its own sentences hold one: a single paragraph of the article is not another text. Short quotes, mostly
 * names, do not count: they stand in any article on the same matter.
 */
const LEAST_SHARE = 1 / 4;
const LEAST_SENTENCES = 1 / 2;

const MOST_PLACES = 10;

/** Every receipt of a digest held against a text: exactly, after levelling what editions level differently. */
export function checkCopy(digest: Digest, text: string): CopyCheck {
  const steps = checkCopyInSteps(digest, text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some milliseconds; after each it gives the share that is done, 0 to 1. */
export function* checkCopyInSteps(digest: Digest, text: string): Generator<number, CopyCheck> {
  const lexicon = createLexicon();
  const receipts = receiptsOf(digest);
  const queries = new Map<string, Query>();
  for (const { quote } of receipts) {
    const key = keyOf(quote);
    if (!queries.has(key)) queries.set(key, queryOf(quote, lexicon));
  }
  const wanted = new Set([...queries.values()].flatMap(({ forms }) => forms));
  const reading = readCopy(withPlainBreaks(text), lexicon, wanted);
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield READING * step.value;
  const copy = step.value;

  const exact = new Map([...queries].map(([key, query]) => [key, matchesOf(query, copy, lexicon)] as const));
  const anchors = anchorsBySentence(queries, exact, copy);
  const verdicts = new Map<string, Verdict>();
  for (const [key, query] of queries) {
    const matches = exact.get(key) ?? NO_MATCHES;
    if (matches.full.length === 0) yield READING + (1 - READING) * (verdicts.size / queries.size);
    verdicts.set(key, verdictOf(query, matches, copy, anchors, lexicon));
  }
  const rows = receipts.flatMap(({ statement, path, quote }): CopyRow[] => {
    const verdict = verdicts.get(keyOf(quote));
    return verdict === undefined ? [] : [{ statement, path, quote, verdict }];
  });
  return isOtherText(queries, verdicts, copy, lexicon)
    ? {
        kind: 'other-text',
        found: rows.filter(({ verdict }) => isThere(verdict)).length,
        receipts: rows.length,
      }
    : { kind: 'checked', rows, summary: summaryOf(rows) };
}

/** The share of the work that reading the copy is, roughly: for showing how far it is. */
const READING = 0.7;

function keyOf({ paragraph, prefix, quote, suffix }: Quote): string {
  return JSON.stringify([paragraph, prefix, quote, suffix]);
}

interface Query {
  readonly pattern: Pattern;
  readonly sought: Sought;
  /** Every word in the form by which the copy keeps its places. */
  readonly forms: readonly string[];
  /** The place in the quote, and the form, of each of its words. */
  readonly words: readonly (readonly [place: number, form: string])[];
  readonly length: number;
}

function queryOf({ paragraph, prefix = '', quote, suffix = '' }: Quote, lexicon: Lexicon): Query {
  const pattern = {
    words: tokensOf(quote, lexicon),
    prefix: tokensOf(prefix, lexicon),
    suffix: tokensOf(suffix, lexicon),
  };
  const tokens = tokensOf([prefix, quote, suffix].join(' ').trim(), lexicon);
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

interface Matches {
  /** Tokens at which the words stand between prefix and suffix. */
  readonly full: readonly number[];
  /** Tokens at which the words stand, whatever is around them. */
  readonly bare: readonly number[];
}

const NO_MATCHES: Matches = { full: [], bare: [] };

function matchesOf({ pattern, words }: Query, copy: Copy, lexicon: Lexicon): Matches {
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

/** What stands unchanged and once says which sentence of the article a sentence of the copy is. */
function anchorsBySentence(
  queries: ReadonlyMap<string, Query>,
  exact: ReadonlyMap<string, Matches>,
  copy: Copy,
): ReadonlyMap<number, readonly Anchor[]> {
  const anchors = new Map<number, Anchor[]>();
  for (const [key, { pattern, sought, length }] of queries) {
    const [first, ...more] = exact.get(key)?.full ?? [];
    if (first === undefined || more.length > 0 || length < ANCHOR_WORDS) continue;
    const anchor = { paragraph: sought.paragraph, first, next: first + pattern.words.ids.length };
    const last = copy.sentenceOf(anchor.next - 1);
    for (let sentence = copy.sentenceOf(first); sentence <= last; sentence += 1) {
      anchors.set(sentence, [...(anchors.get(sentence) ?? []), anchor]);
    }
  }
  return anchors;
}

function verdictOf(
  { pattern, sought }: Query,
  { full, bare }: Matches,
  copy: Copy,
  anchors: ReadonlyMap<number, readonly Anchor[]>,
  lexicon: Lexicon,
): Verdict {
  const placeAt = (at: number) => placeIn(copy, at, at + pattern.words.ids.length);
  const [only, ...more] = full;
  if (only !== undefined && more.length === 0) return { verdict: 'found', place: placeAt(only) };
  if (only !== undefined) {
    return { verdict: 'more-than-once', times: full.length, places: full.slice(0, MOST_PLACES).map(placeAt) };
  }
  const changed = findChanged(sought, copy, (sentence) => anchors.get(sentence) ?? [], lexicon);
  if (changed === null) return { verdict: 'not-found', besides: bare.length > 0 };
  const { from, to, numbers, difference } = changed;
  return { verdict: 'changed', place: placeIn(copy, from, to), numbers, difference };
}

function isThere({ verdict }: Verdict): boolean {
  return verdict !== 'not-found';
}

function isOtherText(
  queries: ReadonlyMap<string, Query>,
  verdicts: ReadonlyMap<string, Verdict>,
  copy: Copy,
  lexicon: Lexicon,
): boolean {
  const long = [...queries].filter(([, { length }]) => length >= ANCHOR_WORDS);
  const asked = (long.length > 0 ? long : [...queries]).flatMap(([key]) => verdicts.get(key) ?? []);
  const there = asked.filter(isThere);
  if (there.length >= LEAST_SHARE * asked.length) return false;
  const held = new Set(
    there.flatMap((verdict) => placesOf(verdict).map(({ sentenceNumber }) => sentenceNumber)),
  );
  return held.size === 0 || held.size < LEAST_SENTENCES * wordySentences(copy, lexicon);
}

/** A line such as "Advertisement" is no sentence. */
function wordySentences(copy: Copy, lexicon: Lexicon): number {
  return copy.sentences.filter((start, index) => {
    const end = copy.sentences[index + 1] ?? copy.ids.length;
    return wordsAmong(copy, start, Math.min(end, start + 2 * ANCHOR_WORDS), lexicon).length >= ANCHOR_WORDS;
  }).length;
}

/** Where in the copy a quote stands, or what became of it. */
export function placesOf(verdict: Verdict): readonly Place[] {
  switch (verdict.verdict) {
    case 'found':
    case 'changed':
      return [verdict.place];
    case 'more-than-once':
      return verdict.places;
    case 'not-found':
      return [];
  }
}

function summaryOf(rows: readonly CopyRow[]): Summary {
  const count = (name: Verdict['verdict']) => rows.filter(({ verdict }) => verdict.verdict === name).length;
  return {
    found: count('found'),
    changed: count('changed'),
    'more-than-once': count('more-than-once'),
    'not-found': count('not-found'),
  };
}
