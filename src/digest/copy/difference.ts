import { normalise } from '../normalise.ts';
import { type NumberInWords, numbersIn } from '../numbers-in-words.ts';
import { type Lexicon, type Tokens, touchesNext } from './tokens.ts';

/** Words that stand in both, in the digest's quote alone, or in the reader's copy alone. */
export interface Span {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** False where it is joined to the span before it, as in "high-level". */
  readonly spaced: boolean;
}

interface Part {
  readonly key: string;
  readonly text: string;
  readonly spaced: boolean;
}

/** What differs between two stretches of words, word by word. Each is tokens from one place to before another. */
export function wordDifference(here: Stretch, there: Stretch, lexicon: Lexicon): readonly Span[] {
  const ours = partsOf(here, lexicon);
  const theirs = partsOf(there, lexicon);
  const common = commonOf(
    ours.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  const spans: Span[] = [];
  const push = (kind: Span['kind'], parts: readonly Part[]) => {
    for (const { text, spaced } of parts) {
      const last = spans.at(-1);
      if (last?.kind === kind)
        spans.splice(-1, 1, { ...last, text: `${last.text}${spaced ? ' ' : ''}${text}` });
      else spans.push({ kind, text, spaced: spaced && spans.length > 0 });
    }
  };
  let one = 0;
  let other = 0;
  for (const [left, right] of [...common, [ours.length, theirs.length] as const]) {
    push('removed', ours.slice(one, left));
    push('added', theirs.slice(other, right));
    push('same', theirs.slice(right, right + 1));
    one = left + 1;
    other = right + 1;
  }
  return spans;
}

export interface Stretch {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** Split at white space, and at dashes, which any edition may set otherwise. */
function partsOf({ tokens, from, to }: Stretch, { forms }: Lexicon): readonly Part[] {
  const form = (place: number) => forms[tokens.ids[place] ?? -1] ?? '';
  const parts: Part[] = [];
  let first = from;
  for (let place = from; place < to; place += 1) {
    const ends =
      place + 1 === to || !touchesNext(tokens, place) || form(place) === '-' || form(place + 1) === '-';
    if (!ends) continue;
    parts.push({
      key: Array.from({ length: place + 1 - first }, (_, step) => form(first + step)).join(''),
      text: tokens.text.slice(tokens.starts[first], tokens.ends[place]).replace(/\s+/g, ' '),
      spaced: first === 0 || !touchesNext(tokens, first - 1),
    });
    first = place + 1;
  }
  return parts;
}

/**
 * The places of a longest list of entries that two lists have in common, in order. By hand: the package "diff" weighs 3 KB
 * compressed for these lines, and gives spans, of which the places would have to be counted anew.
 */
function commonOf<T>(ours: readonly T[], theirs: readonly T[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const length = (one: number, other: number) => lengths[one]?.[other] ?? 0;
  for (let one = ours.length - 1; one >= 0; one -= 1) {
    for (let other = theirs.length - 1; other >= 0; other -= 1) {
      const row = lengths[one];
      if (row === undefined) continue;
      row[other] =
        ours[one] === theirs[other]
          ? length(one + 1, other + 1) + 1
          : Math.max(length(one + 1, other), length(one, other + 1));
    }
  }
  const common: [number, number][] = [];
  let one = 0;
  let other = 0;
  while (one < ours.length && other < theirs.length) {
    if (ours[one] === theirs[other]) common.push([one++, other++]);
    else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
    else other += 1;
  }
  return common;
}

/** Numbers of a quote and what stands in the copy in their place; null where nothing does. */
export interface NumberPair {
  readonly here: string | null;
  readonly there: string | null;
}

/** The numbers in which two texts differ, in the order of the text. "46,000", "46 000" and "46000" do not. */
export function numbersThatDiffer(here: string, there: string): readonly NumberPair[] {
  const [ourText, theirText] = [normalise(here), normalise(there)];
  const [ours, theirs] = [numbersIn(ourText), numbersIn(theirText)];
  const written = (text: string, number: NumberInWords | undefined) =>
    number === undefined ? null : text.slice(number.start, number.end);
  const common = commonOf(
    ours.map(({ value }) => value),
    theirs.map(({ value }) => value),
  );
  const pairs: NumberPair[] = [];
  let one = 0;
  let other = 0;
  for (const [left, right] of [...common, [ours.length, theirs.length] as const]) {
    for (; one < left || other < right; one += 1, other += 1) {
      pairs.push({
        here: written(ourText, one < left ? ours[one] : undefined),
        there: written(theirText, other < right ? theirs[other] : undefined),
      });
    }
    one = left + 1;
    other = right + 1;
  }
  return pairs;
}
