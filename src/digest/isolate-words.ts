import { isolated } from '../lib/isolate.ts';

/** The article's own words, which are looked up as they are and shown as quotations, each isolated by its element. */
const EXACT = new Set(['quote', 'prefix', 'suffix']);

/** The same digest, all its words that are written from right to left ready to stand in sentences of the page. */
export function isolateWords<T>(value: T): T {
  return isolatedIn(value, '') as T; // of the same shape: only texts are changed
}

function isolatedIn(value: unknown, key: string): unknown {
  if (typeof value === 'string') return EXACT.has(key) ? value : isolated(value);
  if (Array.isArray(value)) return value.map((each) => isolatedIn(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, isolatedIn(each, name)]));
}
