import { besides } from './besides.ts';
import type { ArticleCheck, ArticleRow } from './check-article.ts';
import { normalise } from './normalise.ts';
import { paragraphsOf, withPlainBreaks } from './paragraphs.ts';

/** One thing that the article decides: where it stands in the digest, as JSONPath, and what is right there. */
export interface Fix {
  readonly path: string;
  readonly value: string | number;
}

/**
 * What a program can fill in with the article at hand: how many paragraphs it has, in which one a quote stands that
 * stands only there, and the words beside a quote that stands in several but once in the one that the receipt names.
 */
export function fixesOf({ problems, rows }: ArticleCheck, articleText: string): readonly Fix[] {
  const text = withPlainBreaks(articleText);
  const paragraphs = paragraphsOf(text).map(({ start, end }) => normalise(text.slice(start, end)));
  const count = problems.some(({ path }) => path === '$.source.paragraphs')
    ? [{ path: '$.source.paragraphs', value: paragraphs.length }]
    : [];
  return [...count, ...rows.flatMap((row) => fixesOfRow(row, paragraphs))];
}

function fixesOfRow({ path, quote, verdict, standsIn }: ArticleRow, paragraphs: readonly string[]): Fix[] {
  if (verdict.verdict === 'found') {
    const [only] = standsIn;
    const isRight = only === undefined || standsIn.includes(quote.paragraph);
    if (!isRight) return [{ path: `${path}.paragraph`, value: only }];
    if (verdict.elsewhere === undefined) return [];
  } else if (verdict.verdict !== 'more-than-once') return [];
  const paragraph = paragraphs[quote.paragraph - 1] ?? '';
  const words = normalise(quote.quote);
  const from = paragraph.indexOf(words);
  if (from === -1 || paragraph.includes(words, from + 1)) return [];
  const to = from + words.length;
  // As little as tells the place from the others: what stands beside a quote is printed with it.
  for (const count of [1, 2, 3]) {
    const { prefix, suffix } = besides(paragraph, from, to, count);
    if (prefix !== undefined && isOnce(paragraph.slice(paragraph.lastIndexOf(prefix, from), to), paragraphs))
      return [{ path: `${path}.prefix`, value: prefix }];
    if (
      suffix !== undefined &&
      isOnce(paragraph.slice(from, paragraph.indexOf(suffix, to) + suffix.length), paragraphs)
    )
      return [{ path: `${path}.suffix`, value: suffix }];
  }
  return [];
}

function isOnce(words: string, paragraphs: readonly string[]): boolean {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(words).length - 1, 0) === 1;
}

/** The digest with what was filled in, as its file's text. */
export function fixedText(digestText: string, fixes: readonly Fix[]): string {
  const digest: unknown = JSON.parse(digestText);
  for (const { path, value } of fixes) {
    const steps = [...path.matchAll(/\.(\w+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
    const last = steps.at(-1);
    const place = steps.slice(0, -1).reduce(inside, digest);
    if (last !== undefined && typeof place === 'object' && place !== null) Reflect.set(place, last, value);
  }
  return `${JSON.stringify(digest, null, 2)}\n`;
}

function inside(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}
