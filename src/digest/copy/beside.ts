import type { Beside, Guard, Stretch } from './beside-scope.ts';
import { scopeOf } from './beside-scope.ts';
import type { Copy } from './read-copy.ts';
import { standsAfter } from './stands-after.ts';
import { standsBefore } from './stands-before.ts';
import type { Lexicon } from './tokens.ts';

/** What stands right before or after a quote (with its prefix and suffix) in a copy and turns it; null for nothing. */
export function standsBeside(guard: Guard, at: Stretch, copy: Copy, lexicon: Lexicon): Beside | null {
  const scope = scopeOf(guard, at, copy, lexicon);
  return standsBefore(scope) ?? standsAfter(scope);
}
