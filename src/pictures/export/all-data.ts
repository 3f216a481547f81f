import type { DigestIndex } from '../../digest/digest-index.ts';
import { wordsAsWritten } from '../../digest/isolate-words.ts';
import type { Digest } from '../../digest/schema.ts';
import { slug } from '../../lib/slug.ts';
import { allRecords } from './all-records.ts';
import { csvOf } from './csv.ts';
import { DATA_FORMATS, type DataFormatName } from './data-formats.ts';
import { BYTE_ORDER_MARK } from './make-data.ts';

type Write = (digest: Digest, index: DigestIndex, selected: readonly string[]) => string;

/** A table of all statements, or the digest itself, to be read again by any tool. */
const WRITTEN: Readonly<Record<DataFormatName, Write>> = {
  csv: (...all) => BYTE_ORDER_MARK + csvOf(allRecords(...all)),
  json: (digest) => `${JSON.stringify(wordsAsWritten(digest), null, 2)}\n`,
};

/** Everything that a digest holds as one file. */
export function allDataFile(
  format: DataFormatName,
  digest: Digest,
  index: DigestIndex,
  selected: readonly string[],
): File {
  const name = `${slug(digest.headline, 60) || 'digest'}-${digest.source.published}.${format}`;
  return new File([WRITTEN[format](digest, index, selected)], name, { type: DATA_FORMATS[format].type });
}
