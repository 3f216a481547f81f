import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { readDigest } from '../../read-digest.ts';
import type { Digest } from '../../schema.ts';
import { type CopyRow, checkCopy } from '../check-copy.ts';
import type { Verdict } from '../verdict.ts';
import { differenceAsText } from '../verdict-words.ts';

/** The article is not ours to publish, so it lies beside the project and is absent from a plain checkout. */
const articlePath = resolve(import.meta.dirname, '../../../../../shared/article.txt');

/** The text of the bundled digest's article; undefined where it is not at hand. */
export const article = existsSync(articlePath) ? readFileSync(articlePath, 'utf8') : undefined;

/** What a test's name ends with. */
export const leftOut = article === undefined ? ' — left out: ../shared/article.txt is not here' : '';

/** Every receipt that is not plainly found, by its quote: the verdict, or what has changed. */
export type Expected = Readonly<
  Record<string, Verdict['verdict'] | `${string}[-${string}` | `${string}{+${string}`>
>;

export interface Edition {
  readonly name: string;
  readonly edit: (text: string) => string;
  readonly expected: Expected;
}

/** What an edition of an article does to every receipt of its digest: those that `expected` leaves out are found. */
export function expectVerdicts(digest: Digest, text: string, expected: Expected): void {
  const rows = rowsIn(digest, text);
  expect(rows.length).toBeGreaterThan(0);
  const odd = rows.filter(({ verdict }) => verdict.verdict !== 'found');
  const said = odd.map(({ quote, verdict }) => [
    quote.quote,
    verdict.verdict === 'changed' ? differenceAsText(verdict.difference) : verdict.verdict,
  ]);
  expect(Object.fromEntries(said)).toEqual(expected);
}

export function rowsIn(digest: Digest, text: string): readonly CopyRow[] {
  const check = checkCopy(digest, text);
  if (check.kind !== 'checked') throw new Error('The edition was taken for another text.');
  return check.rows;
}

/** Every place of each of the words changed; the words must be there. */
export function replaced(...pairs: readonly (readonly [string, string])[]) {
  return (text: string) =>
    pairs.reduce((edited, [from, to]) => {
      expect(edited).toContain(from);
      return edited.replaceAll(from, to);
    }, text);
}

export const ANOTHER_ARTICLE = `The harbour of Eastport will be dredged from June, the council decided on Monday.

About 250 boats lie there, and more than 100 of them belong to visitors. Officials of several ministries were at the meeting.

The work has been put off for 15 years. Families who live by the water asked for quieter engines.`;

export function bundled(): Digest {
  const path = resolve(import.meta.dirname, '../../../digests/gaza-ceasefire-talks-2025-01-11.json');
  const result = readDigest(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error('The bundled digest is not accepted.');
  return result.digest;
}
