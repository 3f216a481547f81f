import { dateInWords } from '../../digest/dates.ts';
import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Digest } from '../../digest/schema.ts';
import { selectionInWords } from '../../digest/selection-words.ts';
import { sourceInWords } from '../../digest/words.ts';
import { mastheadWords } from '../../words/masthead.ts';

/** The lines at the foot of an image: the selection in force, the source with its address, and how old it is. */
export function imageFooter(digest: Digest, { named }: DigestIndex, selected: readonly string[]): string[] {
  const { source } = digest;
  return [
    ...(selected.length ? [`Selection – ${selectionInWords(digest, new Set(selected), named)}`] : []),
    `Source: ${sourceInWords(source)}.${source.url === undefined ? '' : ` ${source.url}`}`,
    mastheadWords.age(dateInWords(source.published)),
  ];
}
