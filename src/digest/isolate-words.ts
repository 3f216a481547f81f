import { isolated } from '../lib/isolate.ts';
import { notIsolated } from '../lib/without-isolates.ts';

/** The article's own words, which are looked up as they are and shown as quotations, each isolated by its element. */
const EXACT = new Set(['quote', 'prefix', 'suffix']);

/** The same digest, all its words that are written from right to left ready to stand in sentences of the page. */
export function isolateWords<T>(value: T): T {
  return eachText(value, '', isolated) as T; // of the same shape: only texts are changed
}

/** The digest as its file had it: what `isolateWords` put in is taken out again, and nothing else. */
export function wordsAsWritten<T>(value: T): T {
  return eachText(value, '', notIsolated) as T; // as above
}

function eachText(value: unknown, key: string, change: (words: string) => string): unknown {
  if (typeof value === 'string') return EXACT.has(key) ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => eachText(each, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, eachText(each, name, change)]),
  );
}
