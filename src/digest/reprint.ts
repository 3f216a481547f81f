import type { CopyRow } from './copy/check-copy.ts';
import { MAX_QUOTE_WORDS } from './limits.ts';
import type { Problem } from './problem.ts';
import { showValue } from './show-value.ts';

/** A digest cites its article. All its quotes together may print so much of the article's words again, and no more. */
export const MAX_SHARE = 2 / 5;

/** Words that the quotes print in a row, however many quotes they are of. */
interface Run {
  readonly words: number;
  readonly text: string;
  /** JSONPath of the receipt that it begins with. */
  readonly path: string;
}

/** How much of its article a digest prints again. */
export interface Reprint {
  /** Of the article, counted once however often they are quoted, those of prefixes and suffixes among them. */
  readonly words: number;
  readonly of: number;
  readonly longestRun: number;
  /** Those of more words than one quote may have. */
  readonly longRuns: readonly Run[];
}

/** The share of an article's words, 0 to 1, that a digest prints again. */
export function shareOf({ words, of }: Reprint): number {
  return of === 0 ? 0 : words / of;
}

/** `text` is the article; only receipts that stand in it once print words of it. */
export function reprintOf(rows: readonly CopyRow[], text: string): Reprint {
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  /** For each word of the article the receipt that prints it first. */
  const printedBy = new Map<number, string>();
  for (const { path, quote, verdict } of rows) {
    if (verdict.verdict !== 'found') continue;
    const { at, start, end } = verdict.place;
    const first = words.findIndex((word) => word.end > at);
    const last = words.findLastIndex((word) => word.start < at + end - start);
    const from = first - countWords(quote.prefix ?? '');
    const to = last + countWords(quote.suffix ?? '');
    for (let word = Math.max(0, from); word <= to; word += 1) {
      if (!printedBy.has(word)) printedBy.set(word, path);
    }
  }
  const runs = runsOf([...printedBy.keys()].sort((a, b) => a - b)).map(({ first, length }) => ({
    words: length,
    text: text.slice(words[first]?.start, words[first + length - 1]?.end).replace(/\s+/g, ' '),
    path: printedBy.get(first) ?? '$',
  }));
  return {
    words: printedBy.size,
    of: words.length,
    longestRun: Math.max(0, ...runs.map((run) => run.words)),
    longRuns: runs.filter((run) => run.words > MAX_QUOTE_WORDS),
  };
}

/** More of the article than a digest may print again. */
export function reprintProblems(reprint: Reprint): readonly Problem[] {
  const share = shareOf(reprint);
  return [
    ...(share <= MAX_SHARE
      ? []
      : [
          {
            path: '$',
            reason: `The quotes print ${reprint.words} of the article's ${reprint.of} words again, ${percent(share)}; at most ${percent(MAX_SHARE)} may be.`,
            remedy: `Take out at least ${reprint.words - Math.floor(reprint.of * MAX_SHARE)}: shorten quotes to the words that carry the number or the name, let entries share one quote, and leave out prefixes and suffixes where the paragraph says which is meant.`,
          },
        ]),
    ...reprint.longRuns.map(({ words, text, path }) => ({
      path,
      reason: `The quotes print ${words} words in a row, ${showValue(text)}: those that adjoin count as one.`,
      remedy: `Shorten one of them, so that at most ${MAX_QUOTE_WORDS} words stand in a row.`,
    })),
  ];
}

/** 0.396 → "40%"; never rounded down to the limit. */
export function percent(share: number): string {
  return `${Math.ceil(share * 1000 - 1e-9) / 10}%`;
}

function runsOf(places: readonly number[]): readonly { readonly first: number; readonly length: number }[] {
  const runs: { first: number; length: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.length === place) last.length += 1;
    else runs.push({ first: place, length: 1 });
  }
  return runs;
}

/** "U.S." and "46,000" are one word, "high-level" is two. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The words of a text in the form in which two texts are compared. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.replaceAll('’', "'").toLowerCase());
}
