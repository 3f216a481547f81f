import { splitSentences } from './sentences.ts';
import { isWord, type Lexicon, noTokens, readTokens, type Tokens } from './tokens.ts';
import { wordForm } from './word-forms.ts';

/** A reader's copy of the article, gone through once, so that each receipt is looked up and not searched for. */
export interface Copy extends Tokens {
  /** The first token of each sentence, ascending. */
  readonly sentences: readonly number[];
  /** The sentence that a token stands in. */
  sentenceOf(token: number): number;
  /** The tokens, ascending, that are a word in any of its spellings; none for words that were not asked for. */
  placesOf(form: string): readonly number[];
}

/** Tokens read between two steps: some milliseconds on a phone. */
const STEP = 5_000;

/**
 * Reads a text, so many tokens a step, and keeps where the wanted words stand. Gives the share of the text that is
 * done after each step, 0 to 1.
 */
export function* readCopy(
  text: string,
  lexicon: Lexicon,
  wanted: ReadonlySet<string>,
): Generator<number, Copy> {
  const tokens = noTokens(text);
  const places = new Map<string, number[]>();
  // By the token's number, so that the spellings of each word are worked out once.
  const lists: (number[] | null)[] = [];
  const listOf = (id: number): number[] | null => {
    const raw = lexicon.forms[id] ?? '';
    const form = isWord(raw) ? wordForm(raw) : '';
    if (!wanted.has(form)) return null;
    const list = places.get(form) ?? [];
    places.set(form, list);
    return list;
  };
  let from: number | null = 0;
  let done = 0;
  while (from !== null) {
    from = readTokens(tokens, lexicon, from, STEP);
    for (; done < tokens.ids.length; done += 1) {
      const id = tokens.ids[done] ?? -1;
      let list = lists[id];
      if (list === undefined) {
        list = listOf(id);
        lists[id] = list;
      }
      list?.push(done);
    }
    if (from !== null) yield from / text.length;
  }
  const sentences = splitSentences(tokens, lexicon);
  return {
    ...tokens,
    sentences,
    sentenceOf: (token) => lastAtMost(sentences, token),
    placesOf: (form) => places.get(form) ?? [],
  };
}

/** The place of the last entry that is not above a value, in an ascending list that starts with 0. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
