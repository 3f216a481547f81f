import { paragraphsOf } from '../paragraphs.ts';
import type { Matches, Query } from './query.ts';
import { type Copy, lastAtMost } from './read-copy.ts';

/**
 * Of words that stand in several places those that stand in the paragraph that their receipt names, where it holds them
 * once. Only of a text that has as many paragraphs as the article: in one with a headline, a correction or another
 * story beside it, the paragraphs are others, and what stands twice may be meant to.
 */
export function inTheirParagraphs(
  queries: ReadonlyMap<string, Query>,
  exact: ReadonlyMap<string, Matches>,
  copy: Copy,
  articlesCount: number,
): ReadonlyMap<string, Matches> {
  const starts = paragraphsOf(copy.text).map(({ start }) => start);
  if (starts.length !== articlesCount) return exact;
  const paragraphAt = (token: number) => lastAtMost(starts, copy.starts[token] ?? 0) + 1;
  return new Map(
    [...exact].map(([key, matches]) => {
      const { full } = matches;
      const named = queries.get(key)?.sought.paragraph;
      const [only, ...more] = full.length < 2 ? [] : full.filter((token) => paragraphAt(token) === named);
      return only === undefined || more.length > 0
        ? [key, matches]
        : [key, { ...matches, full: [only], elsewhere: full.length - 1 }];
    }),
  );
}
