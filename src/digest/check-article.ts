import { hedgeCutFrom } from './checks/figure-words.ts';
import { type CopyRow, checkCopy, placesOf, type Summary } from './copy/check-copy.ts';
import { differenceAsText, verdictInWords } from './copy/verdict-words.ts';
import { jsonPath } from './json-path.ts';
import { normalise } from './normalise.ts';
import { type Paragraph, paragraphsOf, withPlainBreaks } from './paragraphs.ts';
import type { Problem } from './problem.ts';
import { readersOf } from './reading/readers-of.ts';
import { quotesOf } from './receipts.ts';
import type { Digest } from './schema.ts';
import { showValue } from './show-value.ts';

/** A receipt held against the article itself. */
export interface ArticleRow extends CopyRow {
  /** The paragraphs in which its words stand, counted from 1; none where they stand nowhere. */
  readonly standsIn: readonly number[];
}

export interface ArticleCheck {
  /** What is wrong with a digest that is good in itself, once the article's text is at hand. */
  readonly problems: readonly Problem[];
  /** None where the text is another one. */
  readonly rows: readonly ArticleRow[];
  readonly summary: Summary | null;
}

/** A reader's check, and what only the article itself can be asked: the paragraph, its number, a hedge cut off. */
export function checkArticle(digest: Digest, articleText: string): ArticleCheck {
  const text = withPlainBreaks(articleText);
  const paragraphs = paragraphsOf(text);
  const check = checkCopy(digest, text);
  if (check.kind === 'other-text') {
    const { found, receipts } = check;
    return {
      problems: [
        {
          path: '$',
          reason: `This looks like another text: ${found} of ${receipts} receipts stand in it.`,
          remedy: 'Give the text of the article that the digest is of.',
        },
      ],
      rows: [],
      summary: null,
    };
  }
  const rows = check.rows.map((row) => ({
    ...row,
    standsIn: [...new Set(placesOf(row.verdict).map(({ at }) => paragraphAt(paragraphs, at) + 1))],
  }));
  return {
    problems: [
      ...paragraphCount(digest, paragraphs.length),
      ...cutHedges(digest, rows, text, paragraphs),
      ...rows.flatMap(receiptProblem),
    ],
    rows,
    summary: check.summary,
  };
}

function paragraphAt(paragraphs: readonly Paragraph[], at: number): number {
  return paragraphs.findLastIndex(({ start }) => start <= at);
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
function cutHedges(
  digest: Digest,
  rows: readonly ArticleRow[],
  text: string,
  paragraphs: readonly Paragraph[],
): readonly Problem[] {
  const [language] = readersOf(digest);
  if (language === undefined) return [];
  return digest.figures.flatMap((figure, index): readonly Problem[] => {
    const quote = quotesOf(figure)[0];
    const row = rows.find(({ statement }) => statement === `figure/${figure.id}`);
    if (quote === undefined || row?.verdict.verdict !== 'found') return [];
    const { at, start, end } = row.verdict.place;
    const paragraph = paragraphs[paragraphAt(paragraphs, at)];
    const before = normalise(text.slice(paragraph?.start, at));
    const after = normalise(text.slice(at + end - start, paragraph?.end));
    const cut = hedgeCutFrom(figure, quote, before, after, language);
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

function receiptProblem({ path, quote, verdict, standsIn }: ArticleRow): readonly Problem[] {
  const words = showValue(quote.quote);
  const said = `${verdictInWords(verdict)}: ${words}`;
  switch (verdict.verdict) {
    case 'found': {
      if (standsIn.includes(quote.paragraph)) return [];
      const [paragraph] = standsIn;
      const reason = `Found elsewhere: ${words} stands in paragraph ${paragraph}, not in ${quote.paragraph}.`;
      return [{ path, reason, remedy: `Write "paragraph": ${paragraph}.` }];
    }
    case 'changed': {
      const reason = `${said} stands there as ${showValue(differenceAsText(verdict.difference))}.`;
      return [{ path, reason, remedy: 'Copy the words from the article exactly.' }];
    }
    case 'more-than-once': {
      const reason = `Found more than once: ${words} stands ${verdict.times} times, in paragraph ${standsIn.join(', ')}.`;
      const remedy = 'Quote more of the words, or add "prefix" or "suffix" to say which is meant.';
      return [{ path, reason, remedy }];
    }
    case 'not-found':
      return verdict.besides
        ? [
            {
              path,
              reason: `Not found: ${words} stands in the article, but not between this prefix and suffix.`,
              remedy: 'Copy "prefix" and "suffix" from the article exactly, or take them out.',
            },
          ]
        : [
            {
              path,
              reason: `Not found: ${words} stands nowhere in the article.`,
              remedy: 'Copy the words from the article exactly.',
            },
          ];
  }
}
