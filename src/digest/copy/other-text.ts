import { ANCHOR_WORDS } from './find-changed.ts';
import type { Query } from './query.ts';
import type { Copy } from './read-copy.ts';
import type { Lexicon } from './tokens.ts';
import { placesOf, type Verdict } from './verdict.ts';
import { wordsAmong } from './words.ts';

/**
 * A text is another one when less than a quarter of the receipts stand in it, changed or not, and less than half
 * of its own sentences hold one: a single paragraph of the article is not another text. Short quotes, mostly
 * names, do not count: they stand in any article on the same matter.
 */
const LEAST_SHARE = 1 / 4;
const LEAST_SENTENCES = 1 / 2;

function isThere({ verdict }: Verdict): boolean {
  return verdict !== 'not-found';
}

/** Whether so little of a digest stands in a text that it is not the article. */
export function isOtherText(
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
