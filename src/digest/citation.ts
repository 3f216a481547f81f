import type { Day } from '../lib/calendar.ts';
import { fromTheLeft, isolated } from '../lib/isolate.ts';
import { capitalised } from '../lib/prose.ts';
import { withinQuotes } from '../lib/within-quotes.ts';
import { asOfInWords, figureDate } from './dated.ts';
import { dateInWords } from './dates.ts';
import { deriveWorking } from './derive.ts';
import type { DigestIndex } from './digest-index.ts';
import { quotesOf } from './receipts.ts';
import type { Basis, Digest, Figure, Quote } from './schema.ts';
import type { Statement } from './statements.ts';
import { backgroundInWords, workingInWords } from './words.ts';

/** What of a statement a citation needs. */
export type Citable = Pick<Statement, 'key' | 'label' | 'basis' | 'figure'>;

/** The page that a citation was copied from. */
export interface Visit {
  /** The page's address as it shows the statement; null for a page that others could not open, as one from a disk. */
  readonly link: string | null;
  /** The reader's day. */
  readonly accessed: Day;
}

/** "Associated Press. “Title”. Newsday, Nahariya, Israel, 11 January 2025. https://… (accessed 22 November 2026)." */
export function citeArticle(digest: Digest, accessed: Day): string {
  return sentences(articleParts(digest, accessed));
}

/**
 * One statement with the words it stands on, ready to paste: "Over 46,000 Palestinians killed in the war. Said by
 * Gaza’s Health Ministry, as of 9 January 2025: “over 46,000 …” (paragraph 4). In: Associated Press. …"
 */
export function citeStatement(
  statement: Citable,
  digest: Digest,
  index: DigestIndex,
  { link, accessed }: Visit,
): string {
  const [first = '', ...rest] = articleParts(digest, accessed);
  return sentences([
    statementWords(statement, index),
    ...(isFromArticle(statement, index) ? [`In: ${first}`, ...rest] : []),
    ...(link === null ? [] : [`Digest: ${visited(link, accessed)}`]),
  ]);
}

/** A statement and what it stands on, without where that was published. */
export function statementWords(statement: Citable, index: DigestIndex): string {
  const { basis, figure, label } = statement;
  const quotes = quotesIn(statement, index).map(quoteInWords);
  const working = figure === undefined ? null : workingInWords(figure, index);
  if (figure === undefined || working === null) {
    const source = [basisInWords(basis, figure, index), quotes.join('; ')].filter(Boolean).join(': ');
    return sentences([capitalised(label), source]);
  }
  const others = statedTerms(figure, index).flatMap((term) => backgroundInWords(term) ?? []);
  const from = [...quotes, ...new Set(others)].join('; ');
  const computed = `Computed by the digest, not reported by the article, ${asOfInWords(figureDate(figure))}`;
  return sentences([capitalised(label), `${computed}: ${working}, from ${from}`]);
}

/** True where the article's words are behind a statement, be it by way of the figures it is computed from. */
export function isFromArticle(statement: Citable, index: DigestIndex): boolean {
  return quotesIn(statement, index).length > 0;
}

/** The article's title, or the digest's headline in brackets where the digest gives no title. */
export function titleInWords({ source, headline }: Digest): string {
  return source.title ?? `[In the digest’s words: ${headline}]`;
}

/** Who wrote the article: those named first, then the agency. */
export function creditsOf({ source }: Digest): readonly string[] {
  return [source.author, source.agency].filter((name) => name !== undefined);
}

function articleParts(digest: Digest, accessed: Day): readonly string[] {
  const { source } = digest;
  const title = titleInWords(digest);
  const issue = [source.publisher, source.dateline, dateInWords(source.published)];
  return [
    creditsOf(digest).join(', '),
    source.title === undefined ? title : `“${title}”`,
    issue.filter((part) => part !== undefined).join(', '),
    source.url === undefined ? '' : visited(source.url, accessed),
  ].filter(Boolean);
}

/** The day stands last, so that no full stop touches an address and is copied with it. */
function visited(address: string, accessed: Day): string {
  return `${address} (accessed ${dateInWords(accessed)})`;
}

function basisInWords(basis: Basis, figure: Figure | undefined, index: DigestIndex): string {
  const { background } = basis;
  const asOf = figure === undefined ? '' : `, ${asOfInWords(figureDate(figure))}`;
  if (background !== undefined)
    return [`${backgroundInWords(basis)}${asOf}`, background.url].filter(Boolean).join(', ');
  if (figure?.saidBy === undefined) return `Reported by ${index.house ?? 'the article'}${asOf}`;
  return `Said by ${index.named.get(figure.saidBy) ?? ''}${asOf}`;
}

/** A computed figure stands on the words that carry the numbers of what it is computed from. */
function quotesIn({ basis, figure }: Citable, index: DigestIndex): readonly Quote[] {
  if (figure?.derived === undefined) return quotesOf(basis);
  return statedTerms(figure, index).flatMap((term) => quotesOf(term).slice(0, 1));
}

/** The figures at the bottom of a computed one, each once. */
function statedTerms(figure: Figure, index: DigestIndex): readonly Figure[] {
  const reached = new Set([figure]);
  // A set goes on to what is added on the way, and each figure is opened once, however often it is named.
  for (const each of reached) {
    for (const term of deriveWorking(each, index.figures)?.terms ?? []) reached.add(term.figure);
  }
  return [...reached].filter((each) => each.derived === undefined);
}

function quoteInWords({ quote, paragraph }: Quote): string {
  return `“${isolated(withinQuotes(quote))}” (paragraph ${paragraph})`;
}

function sentences(parts: readonly string[]): string {
  return fromTheLeft(parts.map((part) => (/[.!?][”’)\]]?\u2069?$/.test(part) ? part : `${part}.`)).join(' '));
}
