import { withPlainBreaks } from '../paragraphs.ts';
import { receiptsOf } from '../receipts-of.ts';
import type { Digest, Quote } from '../schema.ts';
import type { StatementKey } from '../statement-kinds.ts';
import { standsBeside } from './beside.ts';
import type { Beside, Stretch } from './beside-scope.ts';
import type { Span } from './difference.ts';
import { ANCHOR_WORDS, type Anchor, type Changed, findChanged } from './find-changed.ts';
import { guardsOf } from './guards.ts';
import { inTheirParagraphs } from './in-paragraph.ts';
import { ownBeside, type Standing } from './nearest-beside.ts';
import { isOtherText } from './other-text.ts';
import { placeIn } from './place.ts';
import { keyOf, type Matches, matchesOf, NO_MATCHES, type Query, queryOf } from './query.ts';
import { type Copy, readCopy } from './read-copy.ts';
import { createLexicon, type Lexicon, touchesNext } from './tokens.ts';
import type { ChangedVerdict, Verdict } from './verdict.ts';

export interface CopyRow {
  /** The statement as `numberStatements` names it. */
  readonly statement: StatementKey;
  /** JSONPath of the receipt. */
  readonly path: string;
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** How many receipts have each verdict. */
export type Summary = Readonly<Record<Verdict['verdict'], number>>;

export type CopyCheck =
  /** So little of the digest stands in it that it is not the article. */
  | { readonly kind: 'other-text'; readonly found: number; readonly quotations: number }
  | { readonly kind: 'checked'; readonly rows: readonly CopyRow[]; readonly summary: Summary };

/** As many as anyone looks through to tell which is meant. */
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

  const all = new Map([...queries].map(([key, query]) => [key, matchesOf(query, copy, lexicon)] as const));
  const exact = inTheirParagraphs(queries, all, copy, digest.source.paragraphs);
  const anchors = anchorsBySentence(queries, exact, copy);
  const guards = guardsOf(digest, lexicon);
  const known = knownStretches(queries, exact);
  const turnedBeside = (key: string, at: Stretch): Beside | null => {
    const guard = guards.get(key);
    const beside = guard === undefined ? null : standsBeside(guard, at, copy, lexicon);
    // Words that another receipt quotes are the article's own.
    const isKnown = ({ from, to }: Stretch) => beside !== null && from <= beside.from && to >= beside.to;
    return beside === null || known.some(isKnown) ? null : beside;
  };
  const changes = new Map<string, Changed>();
  const standings = new Map<string, Standing>();
  let done = 0;
  for (const [key, query] of queries) {
    const { full } = exact.get(key) ?? NO_MATCHES;
    if (full.length === 0) yield READING + (1 - READING) * (done / queries.size);
    done += 1;
    const changed = full.length === 0 ? changedIn(query, copy, anchors, lexicon) : null;
    if (changed !== null) changes.set(key, changed);
    const at = changed ?? (full.length === 1 && full[0] !== undefined ? stretchOf(query, full[0]) : null);
    if (at !== null) standings.set(key, { at, changed: changed !== null, beside: turnedBeside(key, at) });
  }
  const turned = [...standings.values()].filter(({ changed, beside }) => changed || beside !== null);
  const verdicts = new Map(
    [...queries].map(([key, query]) => {
      const standing = standings.get(key);
      const beside = standing === undefined ? null : ownBeside(standing, turned);
      return [key, verdictOf(query, exact.get(key) ?? NO_MATCHES, changes.get(key) ?? null, beside, copy)];
    }),
  );
  const rows = receipts.flatMap(({ statement, path, quote }): CopyRow[] => {
    const verdict = verdicts.get(keyOf(quote));
    return verdict === undefined ? [] : [{ statement, path, quote, verdict }];
  });
  return isOtherText(queries, verdicts, copy, lexicon)
    ? {
        kind: 'other-text',
        found: [...verdicts.values()].filter(({ verdict }) => verdict !== 'not-found').length,
        quotations: verdicts.size,
      }
    : { kind: 'checked', rows, summary: summaryOf(rows) };
}

/** The share of the work that reading the copy is, roughly: for showing how far it is. */
const READING = 0.7;

/** A quote where it stands, its prefix and suffix taken in. */
function stretchOf({ pattern: { prefix, words, suffix } }: Query, at: number): Stretch {
  return { from: at - prefix.ids.length, to: at + words.ids.length + suffix.ids.length };
}

function knownStretches(
  queries: ReadonlyMap<string, Query>,
  exact: ReadonlyMap<string, Matches>,
): readonly Stretch[] {
  return [...queries].flatMap(([key, query]) => {
    const [only, ...more] = exact.get(key)?.full ?? [];
    return only === undefined || more.length > 0 ? [] : [stretchOf(query, only)];
  });
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

function changedIn(
  { sought }: Query,
  copy: Copy,
  anchors: ReadonlyMap<number, readonly Anchor[]>,
  lexicon: Lexicon,
): Changed | null {
  return findChanged(sought, copy, (sentence) => anchors.get(sentence) ?? [], lexicon);
}

function verdictOf(
  { pattern }: Query,
  { full, bare, elsewhere }: Matches,
  changed: Changed | null,
  beside: Beside | null,
  copy: Copy,
): Verdict {
  const placeAt = (at: number) => placeIn(copy, at, at + pattern.words.ids.length);
  const [only, ...more] = full;
  if (only !== undefined && more.length > 0) {
    return { verdict: 'more-than-once', times: full.length, places: full.slice(0, MOST_PLACES).map(placeAt) };
  }
  if (only !== undefined) {
    if (beside === null) {
      return { verdict: 'found', place: placeAt(only), ...(elsewhere === undefined ? {} : { elsewhere }) };
    }
    const standing = { from: only, to: only + pattern.words.ids.length };
    const kept = { kind: 'same', text: textOf(copy, standing), spaced: false } as const;
    const shown = besideShown(beside, { ...standing, numbers: [], difference: [kept] }, copy);
    return { ...shown, beside: textOf(copy, beside) };
  }
  if (changed === null) return { verdict: 'not-found', besides: bare.length > 0 };
  if (beside !== null) return besideShown(beside, changed, copy);
  const { from, to, numbers, difference } = changed;
  return { verdict: 'changed', place: placeIn(copy, from, to), numbers, difference };
}

/** What stands beside the words of a quote, whole or changed, is shown with them. */
function besideShown(beside: Beside, words: Changed, copy: Copy): ChangedVerdict {
  const isBefore = beside.from < words.from;
  const between = isBefore ? { from: beside.to, to: words.from } : { from: words.to, to: beside.from };
  const span = (kind: Span['kind'], stretch: Stretch): readonly Span[] => {
    const isFirst = stretch.from === Math.min(beside.from, words.from);
    const spaced = !isFirst && !touchesNext(copy, stretch.from - 1);
    return stretch.from < stretch.to ? [{ kind, text: textOf(copy, stretch), spaced }] : [];
  };
  const added = span('added', beside);
  const kept = span('same', between);
  const [first, ...rest] = words.difference;
  const spaced = isBefore && !touchesNext(copy, words.from - 1);
  const difference = first === undefined ? [] : [{ ...first, spaced }, ...rest];
  return {
    verdict: 'changed',
    place: placeIn(copy, Math.min(beside.from, words.from), Math.max(beside.to, words.to)),
    numbers: [...words.numbers, ...beside.numbers],
    difference: isBefore ? [...added, ...kept, ...difference] : [...difference, ...kept, ...added],
  };
}

function textOf(copy: Copy, { from, to }: Stretch): string {
  return copy.text.slice(copy.starts[from], copy.ends[to - 1]).replace(/\s+/g, ' ');
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
