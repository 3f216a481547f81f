import { type CopyCheck, type CopyRow, checkCopyInSteps } from '../../digest/copy/check-copy.ts';
import type { Digest } from '../../digest/schema.ts';
import { type OwnCopy, ownCopy } from './own-copy-store.ts';
import { MOST_BYTES, sizeInWords } from './read-text-file.ts';

/** The page answers the reader again after so many milliseconds of checking. */
const SLICE = 12;

/** Counts the requests, so that an earlier one stops when another is made. */
let latest = 0;

/** Checks a text against the digest, a slice at a time, and keeps what came of it in the store. */
export async function checkOwnCopy(digest: Digest, text: string): Promise<void> {
  latest += 1;
  const request = latest;
  const message = unfit(text);
  if (message !== null) return put({ state: 'refused', message });
  put({ state: 'checking', share: 0 });
  const steps = checkCopyInSteps(digest, text);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (request !== latest) return;
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return put({ state: 'checked', check: step.value, rows: rowsByStatement(step.value) });
    put({ state: 'checking', share: step.value });
  }
}

/** Says why a file or a text was not checked. */
export function refuseOwnCopy(message: string): void {
  latest += 1;
  put({ state: 'refused', message });
}

export function clearOwnCopy(): void {
  latest += 1;
  put({ state: 'none' });
}

function put(state: OwnCopy): void {
  ownCopy.setState(state, true);
}

function unfit(text: string): string | null {
  if (text.length > MOST_BYTES) {
    return `This text has ${sizeInWords(text.length)}; at most ${sizeInWords(MOST_BYTES)} are checked. Paste the article alone.`;
  }
  if (text.includes('\0'))
    return 'This is not text. Open it in the program it is for, copy the article there and paste it here.';
  if (!/[\p{L}\p{N}]/u.test(text))
    return 'There are no words in it. Paste the article’s text, from its headline to its end.';
  return null;
}

function rowsByStatement(check: CopyCheck): ReadonlyMap<string, readonly CopyRow[]> {
  const rows = new Map<string, CopyRow[]>();
  for (const row of check.kind === 'checked' ? check.rows : []) {
    const own = rows.get(row.statement);
    if (own) own.push(row);
    else rows.set(row.statement, [row]);
  }
  return rows;
}
