import { hedgeCutFrom } from './checks/figure-words.ts';
import { jsonPath } from './json-path.ts';
import { normalise } from './normalise.ts';
import { occurrences } from './occurrences.ts';
import type { Problem } from './problem.ts';
import { checkReceipts, type ReceiptRow, splitParagraphs } from './quote-match.ts';
import { quotesOf } from './receipts.ts';
import type { Digest } from './schema.ts';
import { showValue } from './show-value.ts';

/** What is wrong with a digest that is good in itself, once the article's text is at hand. */
export function checkArticle(digest: Digest, articleText: string): readonly Problem[] {
  const paragraphs = splitParagraphs(articleText).map(normalise);
  return [
    ...paragraphCount(digest, paragraphs.length),
    ...cutHedges(digest, paragraphs),
    ...checkReceipts(digest, articleText).flatMap(receiptProblem),
  ];
}

function paragraphCount({ source }: Digest, count: number): readonly Problem[] {
  if (source.paragraphs === count) return [];
  return [
    {
      path: '$.source.paragraphs',
      reason: `The digest says ${source.paragraphs} paragraphs, but the text has ${count}.`,
      remedy: 'Separate the paragraphs of the text by blank lines, or correct the number.',
    },
  ];
}

/** A quote that starts after "over" turns "over 46,000" into a bare number, and only the article shows it. */
function cutHedges(digest: Digest, paragraphs: readonly string[]): readonly Problem[] {
  return digest.figures.flatMap((figure, index): readonly Problem[] => {
    const quote = quotesOf(figure)[0];
    const text = quote === undefined ? undefined : paragraphs[quote.paragraph - 1];
    if (quote === undefined || text === undefined) return [];
    const words = normalise(quote.quote);
    const at = occurrences(words, text)[0];
    if (at === undefined) return [];
    const cut = hedgeCutFrom(figure, quote, text.slice(0, at), text.slice(at + words.length));
    if (cut === null) return [];
    return [
      {
        path: jsonPath(['figures', index, 'quantity', 'qualifier']),
        reason: `The article says ${showValue(cut.words)} beside the number, and the quote ${showValue(quote.quote)} leaves it out.`,
        remedy: 'Take the word into the quote and its qualifier into the quantity.',
      },
    ];
  });
}

function receiptProblem({ path, quote, verdict }: ReceiptRow): readonly Problem[] {
  const words = showValue(quote.quote);
  switch (verdict.verdict) {
    case 'found':
      return [];
    case 'found-elsewhere': {
      const where = verdict.paragraphs.join(', ');
      const reason = `Found changed: ${words} stands in paragraph ${where}, not in ${quote.paragraph}.`;
      return [{ path, reason, remedy: `Write "paragraph": ${verdict.paragraphs.join(' or ')}.` }];
    }
    case 'found-more-than-once': {
      const reason = `Found more than once: ${words} stands ${verdict.times} times in paragraph ${verdict.paragraph}.`;
      return [
        {
          path,
          reason,
          remedy: 'Quote more of the words, or add "prefix" or "suffix" to say which is meant.',
        },
      ];
    }
    case 'not-found':
      return [{ path, ...NOT_FOUND[verdict.nearest ?? 'none'](words) }];
  }
}

const NOT_FOUND = {
  none: (words) => ({
    reason: `Not found: ${words} stands nowhere in the article.`,
    remedy: 'Copy the words from the article exactly.',
  }),
  case: (words) => ({
    reason: `Found changed: ${words} stands in the article with other capital letters.`,
    remedy: 'Write the letters as the article does.',
  }),
  surroundings: (words) => ({
    reason: `Found changed: ${words} stands in the article, but not between this prefix and suffix.`,
    remedy: 'Copy "prefix" and "suffix" from the article exactly, or take them out.',
  }),
} as const satisfies Record<string, (words: string) => Pick<Problem, 'reason' | 'remedy'>>;
