import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What is longer is about more than one thing, and is split by what it is about. */
const MOST_LINES = 250;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// Read from the disk: Vitest gives style sheets as empty.
const FILES = ['src', 'e2e', '.ci', '.']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((path) => /\.(?:tsx?|mjs|js|css|html)$/.test(path));

test(`no source file, spec or style sheet has more than ${MOST_LINES} lines`, () => {
  expect(FILES.length).toBeGreaterThan(700);
  const long = FILES.map((path) => ({
    path,
    lines: readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length,
  })).filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});
