import type { ArticleCheck } from '../../digest/check-article.ts';
import { summaryInWords } from '../../digest/copy/verdict-words.ts';
import type { Problem } from '../../digest/problem.ts';
import type { Review } from '../../digest/review.ts';
import type { Digest } from '../../digest/schema.ts';
import { showValue } from '../../digest/show-value.ts';
import { STATEMENT_KINDS } from '../../digest/statement-kinds.ts';
import { keysOf } from '../../lib/keys-of.ts';
import { reviewLines } from './review-lines.ts';

/** What there is to say of a digest's file. */
export interface Answer {
  readonly problems: readonly Problem[];
  /** Null where the file is no digest. */
  readonly digest: Digest | null;
  /** Null where no article was given. */
  readonly article: ArticleCheck | null;
  /** Null where there is no digest to look at, or the text is another one. */
  readonly review: Review | null;
}

/**
 * What a person acts on: after the problems, how many receipts are found, what is theirs to judge, and that nothing is
 * wrong. With `verbose` each receipt that is found stands before it, too.
 */
export function answerLines({ problems, digest, article, review }: Answer, verbose: boolean): string[] {
  const rows = article?.rows ?? [];
  const found = rows.filter(({ verdict }) => verdict.verdict === 'found');
  const isWhole = problems.length === 0 && digest !== null;
  return [
    ...(verbose ? found : []).map(
      ({ path, quote, standsIn }) =>
        `${path}: Found in paragraph ${standsIn.join(', ')}: ${showValue(quote.quote)}`,
    ),
    ...(article?.summary && !isWhole ? [`${summaryInWords(article.summary)}.`] : []),
    ...(review === null ? [] : reviewLines(review)),
    ...(isWhole ? [wholeInWords(digest)] : []),
    ...(isWhole && article !== null ? [`All ${rows.length} receipts found in the article.`] : []),
  ];
}

function wholeInWords(digest: Digest): string {
  const counts = [...keysOf(STATEMENT_KINDS), 'charts' as const]
    .map((name) => countedInWords(digest[name].length, name.slice(0, -1)))
    .join(', ');
  return `Nothing is wrong with "${digest.headline}": ${counts}.`;
}

export function countedInWords(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
