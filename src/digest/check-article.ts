import { copiedWords } from './copied-words.ts';
import { type CopyRow, checkCopy, type Summary } from './copy/check-copy.ts';
import { placesOf } from './copy/verdict.ts';
import { differenceAsText, verdictInWords } from './copy/verdict-words.ts';
import { type Paragraph, paragraphsOf, withPlainBreaks } from './paragraphs.ts';
import type { Problem } from './problem.ts';
import { type Reprint, reprintOf, reprintProblems } from './reprint.ts';
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
  readonly reprint: Reprint | null;
}

/** A reader's check, and what only the article itself can be asked: paragraphs, a hedge cut off, how much is printed again. */
export function checkArticle(digest: Digest, articleText: string): ArticleCheck {
  const text = withPlainBreaks(articleText);
  const paragraphs = paragraphsOf(text);
  const check = checkCopy(digest, text);
  if (check.kind === 'other-text') {
    const { found, quotations } = check;
    return {
      problems: [
        {
          path: '$',
          reason: `This looks like another text: ${found} of ${quotations} quotations stand in it.`,
          remedy: 'Give the text of the article that the digest is of.',
        },
      ],
      rows: [],
      summary: null,
      reprint: null,
    };
  }
  const rows = check.rows.map((row) => ({
    ...row,
    standsIn: [...new Set(placesOf(row.verdict).map(({ at }) => paragraphAt(paragraphs, at) + 1))],
  }));
  const reprint = reprintOf(rows, text);
  return {
    problems: [
      ...paragraphCount(digest, paragraphs.length),
      ...rows.flatMap(receiptProblem),
      ...reprintProblems(reprint),
      ...copiedWords(digest, text),
    ],
    rows,
    summary: check.summary,
    reprint,
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
      if (verdict.beside !== undefined) {
        return [
          {
            path,
            reason: `Found changed: the article says ${showValue(verdict.beside)} beside the words ${words}, and the quote leaves it out.`,
            remedy:
              'Take it into the quote, and into the qualifier where it hedges the number; else into "prefix" or "suffix".',
          },
        ];
      }
      const reason = `${said} stands there as ${showValue(differenceAsText(verdict.difference))}.`;
      return [{ path, reason, remedy: 'Copy the words from the article exactly.' }];
    }
    case 'more-than-once': {
      const reason = `Found more than once: ${words} stands ${verdict.times} times, in paragraph ${standsIn.join(', ')}.`;
      const remedy = standsIn.includes(quote.paragraph)
        ? 'Quote more of the words, or add "prefix" or "suffix" to say which is meant.'
        : 'Write the "paragraph" that is meant; quote more of the words where it holds them twice.';
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
