import { readFileSync } from 'node:fs';
import { readDigest } from '../digest/read-digest.ts';
import type { Digest } from '../digest/schema.ts';

/** The digest that the build was given; `null` where it has problems, which the page then lists. */
export function builtDigest(file: string): Digest | null {
  const result = readDigest(readFileSync(file, 'utf8'));
  return result.ok ? result.digest : null;
}
