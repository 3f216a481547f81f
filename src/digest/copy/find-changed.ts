import { hedgeAtEnd } from '../hedges.ts';
import { align, type Kept } from './align.ts';
import { type NumberPair, numbersThatDiffer, type Span, wordDifference } from './difference.ts';
import type { Copy } from './read-copy.ts';
import type { Lexicon, Tokens } from './tokens.ts';
import { type Word, wordsAmong } from './words.ts';

/**
 * When a sentence is the same but for a few words. All there is to go by are the quote, with its prefix and suffix,
 * and the other receipts, so the rule errs towards "not found":
 * - at least `SHARE` of the words are kept, in order, and at least `SHARE` of those that not any sentence may hold;
 * - at least half of the prefix is kept, and half of the suffix;
 * - what differs stands between kept words; before the first and after the last only numbers and hedges may differ;
 * - for a difference in more than spelling, and for each number that differs, `EVIDENCE` words are kept; words of
 *   another receipt of the same paragraph that stands unchanged in that sentence count;
 * - no number is lost and no name stands for another;
 * - the sentence is not that of a receipt of another paragraph, nor do the words belong to another receipt;
 * - no other sentence is equally near.
 */
const SHARE = 2 / 3;
const EVIDENCE = 4;

/** Where more sentences hold as many of the words, none can be told from the others. */
const MOST_CANDIDATES = 200;

/** A receipt of this paragraph that stands in the copy once and unchanged: tokens from `first` to before `next`. */
export interface Anchor {
  readonly paragraph: number;
  readonly first: number;
  readonly next: number;
}

/** Shorter quotes, such as names, may stand in any sentence. */
export const ANCHOR_WORDS = 4;

export interface Sought {
  /** Prefix, quote and suffix in one. */
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  /** The words of the quote itself, from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
  readonly paragraph: number;
}

export interface Changed {
  /** The tokens of the copy that stand in place of the quote. */
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly NumberPair[];
  readonly difference: readonly Span[];
}

/** The one sentence of the copy that is the quote's but for the words shown; null where none is, or several are. */
export function findChanged(
  sought: Sought,
  copy: Copy,
  anchorsOf: (sentence: number) => readonly Anchor[],
  lexicon: Lexicon,
): Changed | null {
  let best: Near | null = null;
  let rivals = 0;
  for (const sentence of candidates(sought, copy)) {
    const near = nearness(sought, sentence, copy, anchorsOf(sentence), lexicon);
    if (near === null) continue;
    if (best !== null && near.score === best.score) rivals += 1;
    if (best === null || near.score > best.score) {
      best = near;
      rivals = 0;
    }
  }
  return rivals === 0 ? (best?.changed ?? null) : null;
}

/** Sentences that hold at least half of the words that tell one from another; of very many, those that hold most. */
function candidates({ words }: Sought, copy: Copy): readonly number[] {
  const telling = words.filter(({ content }) => content);
  const forms = new Set((telling.length > 0 ? telling : words).map(({ form }) => form));
  const counts = new Map<number, number>();
  for (const form of forms) {
    let last = -1;
    for (const place of copy.placesOf(form)) {
      const sentence = copy.sentenceOf(place);
      if (sentence === last) continue;
      last = sentence;
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
  }
  const enough = [...counts]
    .filter(([, count]) => 2 * count >= forms.size)
    .sort(([, one], [, other]) => other - one);
  const [, tooFew = 0] = enough[MOST_CANDIDATES] ?? [];
  return enough.filter(([, count]) => count > tooFew).map(([sentence]) => sentence);
}

interface Near {
  readonly score: number;
  readonly changed: Changed;
}

interface Gap {
  readonly removed: readonly Word[];
  readonly added: readonly Word[];
}

function nearness(
  sought: Sought,
  sentence: number,
  copy: Copy,
  anchors: readonly Anchor[],
  lexicon: Lexicon,
): Near | null {
  const own = anchors.filter(({ paragraph }) => paragraph === sought.paragraph);
  if (anchors.length > own.length && own.length === 0) return null;
  const start = copy.sentences[sentence] ?? 0;
  const end = copy.sentences[sentence + 1] ?? copy.ids.length;
  const standing = wordsAmong(copy, start, end, lexicon);
  const { words } = sought;
  const kept = align(words, standing);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;

  // They were written to tell the quote's place from others.
  const beside = [words.slice(0, sought.first), words.slice(sought.next)];
  const keptBeside = [
    kept.filter(([place]) => place < sought.first),
    kept.filter(([place]) => place >= sought.next),
  ];
  if (beside.some((side, index) => 2 * (keptBeside[index]?.length ?? 0) < side.length)) return null;

  // Before the first and after the last kept word the sentence is read on only over a hedge and a number.
  const before = hedgedBack(words.slice(0, first[0]), standing, first[1]);
  const after = standing
    .slice(last[1] + 1, last[1] + 2)
    .filter((word) => word.number && words.at(-1)?.number);
  const lead: Gap = { removed: words.slice(0, first[0]), added: before };
  const tail: Gap = { removed: words.slice(last[0] + 1), added: last[0] + 1 === words.length ? [] : after };
  const ownLead = lead.removed.filter((_, place) => place >= sought.first);
  const ownTail = tail.removed.filter((_, place) => last[0] + 1 + place < sought.next);
  if (loose(ownLead) > 0 || loose(ownTail) > 0) return null;

  const gaps = [lead, ...gapsBetween(kept, words, standing), tail];
  if (
    gaps.some(isAnotherName) ||
    kept.some((pair, index) => crossesAnchor(pair, kept[index + 1], standing, anchors))
  )
    return null;
  const firstPlace = standing[first[1] - before.length]?.first ?? start;
  const lastPlace = standing[last[1] + tail.added.length]?.next ?? end;
  if (
    tail.added.some((word) => isAnchored(word, anchors)) ||
    before.some((word) => isAnchored(word, anchors))
  )
    return null;

  const other = sum(gaps.map(({ removed, added }) => Math.max(loose(removed), loose(added))));
  const otherTelling = sum(gaps.map(({ removed, added }) => Math.max(telling(removed), telling(added))));
  const keptTelling = kept.filter(([place]) => words[place]?.content).length;
  if (kept.length < SHARE * (kept.length + other)) return null;
  if (keptTelling < SHARE * (keptTelling + otherTelling)) return null;

  const here = sought.tokens.text;
  const there = copy.text.slice(copy.starts[firstPlace], copy.ends[lastPlace - 1]);
  const numbers = numbersThatDiffer(here, there);
  if (numbers.some((pair) => pair.there === null)) return null;
  const support = sum(own.map(({ first: from, next }) => wordsAmong(copy, from, next, lexicon).length));
  const respelt = gaps.every(({ removed, added }) => removed.length + added.length === 0);
  if (!respelt && (keptTelling === 0 || kept.length < 2)) return null;
  if (!respelt && kept.length + support < EVIDENCE * Math.max(1, numbers.length)) return null;

  const same = kept.filter(([one, place]) => words[one]?.text === standing[place]?.text).length;
  // A word kept weighs more than two others, and those more than their spelling; what supports it decides the rest.
  const score = 10 * kept.length + same - 4 * other - 3 * numbers.length + Math.min(support, EVIDENCE);
  const quoted = { tokens: sought.tokens, from: 0, to: sought.tokens.ids.length };
  return {
    score,
    changed: {
      from: firstPlace,
      to: lastPlace,
      numbers,
      difference: wordDifference(quoted, { tokens: copy, from: firstPlace, to: lastPlace }, lexicon),
    },
  };
}

function gapsBetween(kept: Kept, words: readonly Word[], standing: readonly Word[]): readonly Gap[] {
  return kept.slice(1).map(([one, other], index) => {
    const [oneBefore, otherBefore] = kept[index] ?? [0, 0];
    return { removed: words.slice(oneBefore + 1, one), added: standing.slice(otherBefore + 1, other) };
  });
}

/** The hedge and the number in a sentence that stand where the quote begins with such. */
function hedgedBack(removed: readonly Word[], standing: readonly Word[], upTo: number): readonly Word[] {
  if (removed.length === 0) return [];
  let from = upTo;
  if (removed.at(-1)?.number && standing[from - 1]?.number) from -= 1;
  const hedge = hedgeAtEnd(textOf(standing.slice(Math.max(0, from - 6), from)));
  if (hedge !== '') from -= hedge.split(' ').length;
  return standing.slice(from, upTo);
}

/** How many words are neither a number nor part of a hedge. */
function loose(words: readonly Word[]): number {
  return unhedged(words).length;
}

function telling(words: readonly Word[]): number {
  return unhedged(words).filter(({ content }) => content).length;
}

function unhedged(words: readonly Word[]): readonly Word[] {
  const plain = words.filter(({ number }) => !number);
  const text = textOf(plain).toLowerCase();
  return text !== '' && hedgeAtEnd(text) === text ? [] : plain;
}

/** A name, a month or a day for another: then it is another sentence. The first word of a quote may be any word. */
function isAnotherName({ removed, added }: Gap): boolean {
  const isName = ({ capital, content }: Word) => capital && content;
  return removed.some(isName) && added.some(isName);
}

/** Words of another receipt stand there unchanged, so between them nothing can have changed. */
function crossesAnchor(
  [one, place]: readonly [number, number],
  next: readonly [number, number] | undefined,
  standing: readonly Word[],
  anchors: readonly Anchor[],
): boolean {
  if (next === undefined || (next[0] === one + 1 && next[1] === place + 1)) return false;
  if (standing.slice(place + 1, next[1]).some((word) => isAnchored(word, anchors))) return true;
  const [before, after] = [standing[place], standing[next[1]]];
  return anchors.some(
    ({ first, next: end }) =>
      before !== undefined && after !== undefined && before.first >= first && after.next <= end,
  );
}

function isAnchored(word: Word, anchors: readonly Anchor[]): boolean {
  return anchors.some(({ first, next }) => word.first >= first && word.next <= next);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
