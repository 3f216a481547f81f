import type { Day } from '../lib/calendar.ts';
import { slug } from '../lib/slug.ts';
import { withoutIsolates } from '../lib/without-isolates.ts';
import {
  type Citable,
  creditsOf,
  isFromArticle,
  statementWords,
  titleInWords,
  type Visit,
} from './citation.ts';
import type { DigestIndex } from './digest-index.ts';
import type { Digest } from './schema.ts';

/**
 * One item for a reference manager, in the fields that we fill.
 * Source: CSL-JSON, https://github.com/citation-style-language/schema, schemas/input/csl-data.json
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'document';
  readonly title: string;
  /** Each name whole: one text may name a person, two, or a desk, and no rule tells the family name of each. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]];
}

/** The file that reference managers import: a list of items, even of one. */
export function cslJson(items: readonly CslItem[]): string {
  return `${withoutIsolates(JSON.stringify(items, null, 2))}\n`;
}

export function cslArticle(digest: Digest, accessed: Day): CslItem {
  const { source, headline } = digest;
  const authors = creditsOf(digest).map((literal) => ({ literal }));
  const { publisher, url } = source;
  return {
    id: slug([publisher ?? '', source.published, headline].join(' ')),
    type: 'article-newspaper',
    title: titleInWords(digest),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(publisher === undefined ? {} : { 'container-title': publisher, publisher }),
    issued: cslDate(source.published),
    ...(url === undefined ? {} : { URL: url, accessed: cslDate(accessed) }),
    ...(source.dateline === undefined ? {} : { note: `Dateline: ${source.dateline}.` }),
  };
}

/** The article with one statement of it as the note; background is an item of its own, since the article does not say it. */
export function cslStatement(
  statement: Citable,
  digest: Digest,
  index: DigestIndex,
  { link, accessed }: Visit,
): CslItem {
  const article = cslArticle(digest, accessed);
  const id = `${article.id}-${statement.key.replace('/', '-')}`;
  const words = [statementWords(statement, index), link === null ? '' : `Digest: ${link}`]
    .filter(Boolean)
    .join(' ');
  if (isFromArticle(statement, index)) {
    return { ...article, id, note: [article.note, words].filter(Boolean).join(' ') };
  }
  const { source = statement.label, url } = statement.basis.background ?? {};
  return {
    id,
    type: 'document',
    title: source,
    ...(url === undefined ? {} : { URL: url, accessed: cslDate(accessed) }),
    note: words,
  };
}

function cslDate(day: Day): CslDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}
