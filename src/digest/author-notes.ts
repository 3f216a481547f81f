import { readLanguage } from './reading/read-languages.ts';
import { quotesOf } from './receipts.ts';
import type { Digest, Figure } from './schema.ts';

/** "Read here as a span of time, not a hedge: the companies count the days of the talks." */
export function readingInWords({ reading }: Pick<Figure, 'reading'>): string | null {
  if (reading === undefined) return null;
  return `Read here as ${withoutStop(reading.meant)}: ${withoutStop(reading.why)}.`;
}

/** Why a figure's number was not held against its quote; `null` where it was, or where it stands on none. */
export function notCheckedInWords(
  figure: Figure,
  digest: Pick<Digest, 'language' | 'source'>,
): string | null {
  const tag = articleLanguage(digest);
  if (readLanguage(tag) !== null || figure.quantity === undefined || quotesOf(figure).length === 0)
    return null;
  return `The number was not checked against these words: numbers in “${tag}” are not read.`;
}

/** BCP 47 tag of the article. */
function articleLanguage({ language, source }: Pick<Digest, 'language' | 'source'>): string {
  return source.language ?? language;
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
