import type { DigestIndex } from '../../digest/digest-index.ts';
import { wordsAsWritten } from '../../digest/isolate-words.ts';
import type { Digest } from '../../digest/schema.ts';
import { slug } from '../../lib/slug.ts';
import { allRecords } from './all-records.ts';
import { csvOf } from './csv.ts';
import { BYTE_ORDER_MARK } from './make-data.ts';

/** Everything that a digest holds as one file: a table of all its statements, or the digest itself, to be read again by any tool. */
export function allDataFile(
  format: 'csv' | 'json',
  digest: Digest,
  index: DigestIndex,
  selected: readonly string[],
): File {
  const name = `${slug(digest.headline, 60) || 'digest'}-${digest.source.published}.${format}`;
  return format === 'csv'
    ? new File([BYTE_ORDER_MARK, csvOf(allRecords(digest, index, selected))], name, {
        type: 'text/csv;charset=utf-8',
      })
    : new File([`${JSON.stringify(wordsAsWritten(digest), null, 2)}\n`], name, { type: 'application/json' });
}
