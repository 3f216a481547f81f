import type { CopyRow } from './copy/check-copy.ts';
import type { Place } from './copy/place.ts';
import type { Quote } from './schema.ts';
import { showValue } from './show-value.ts';

/** A quote whose link into the article does not scroll there, and why. */
export interface CutWord {
  /** JSONPath of the receipt. */
  readonly path: string;
  readonly words: string;
}

/**
 * The quotes that begin or end inside a word of the article (“President-elect Donald Trump” before “’s”): browsers
 * look for whole words only, so a link to those words would open the article at its top. A prefix or a suffix goes on
 * to where the word ends.
 * Source: https://wicg.github.io/scroll-to-text-fragment/#word-boundaries
 */
export function cutWords(rows: readonly CopyRow[], language: string): readonly CutWord[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return rows.flatMap(({ path, quote, verdict }) => {
    if (verdict.verdict !== 'found') return [];
    const segments = segmenter.segment(verdict.place.sentence);
    const [cut] = endsOf(quote, verdict.place).flatMap((at) => {
      const word = segments.containing(at);
      return word?.isWordLike && word.index < at ? [word.segment] : [];
    });
    if (cut === undefined) return elsewhere(path, quote, verdict.elsewhere);
    const words = `${showValue(quote.quote)} cuts the word ${showValue(cut)}, so the link into the article finds nothing: quote the whole word or leave it out`;
    return [{ path, words }];
  });
}

/** The receipt says by its paragraph which of several places is meant, which no link can. */
function elsewhere(path: string, { quote }: Quote, places: number | undefined): readonly CutWord[] {
  if (places === undefined) return [];
  const words = `${showValue(quote)} stands in ${places} other paragraph${places === 1 ? '' : 's'}, so the link into the article goes to the first: add "prefix" or "suffix", or run --fix`;
  return [{ path, words }];
}

/** Where the words that the link names begin and end in the sentence. */
function endsOf({ prefix = '', suffix = '' }: Quote, { sentence, start, end }: Place): readonly number[] {
  const blanksBefore = /\s*$/.exec(sentence.slice(0, start))?.[0].length ?? 0;
  const blanksAfter = /^\s*/.exec(sentence.slice(end))?.[0].length ?? 0;
  return [
    prefix.trim() === '' ? start : start - blanksBefore - prefix.trim().length,
    suffix.trim() === '' ? end : end + blanksAfter + suffix.trim().length,
  ];
}
