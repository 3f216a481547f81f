import { readFileSync } from 'node:fs';
import { type ReadResult, readDigest } from '../../../digest/read-digest.ts';
import type { Digest } from '../../../digest/schema.ts';

let last: { readonly text: string; readonly result: ReadResult } | undefined;

/** The digest that the build was given, or all that is wrong with it; checked once for all that is made of it. */
export function readDigestFile(file: string): ReadResult {
  const text = readFileSync(file, 'utf8');
  if (last?.text !== text) last = { text, result: readDigest(text) };
  return last.result;
}

/** The same for what is made only of a digest that holds every rule; `null` where it has problems, which the page then lists. */
export function builtDigest(file: string): Digest | null {
  const result = readDigestFile(file);
  return result.ok ? result.digest : null;
}
