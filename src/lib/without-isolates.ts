import { FIRST_STRONG_ISOLATE, POP_ISOLATE } from './isolate.ts';

const ALL = /[\u2068\u2069\u200E\u200F]/g;

/** Such words as they were before; a digest has no isolates of its own. */
export function notIsolated(words: string): string {
  return words.startsWith(FIRST_STRONG_ISOLATE) && words.endsWith(POP_ISOLATE) ? words.slice(1, -1) : words;
}

/** Words as data has them, where no sentence stands round them. */
export function withoutIsolates(words: string): string {
  return words.replace(ALL, '');
}
