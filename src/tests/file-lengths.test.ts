import { expect, test } from 'vitest';

/** What is longer is about more than one thing, and is split by what it is about. */
const MOST_LINES = 250;

const FILES = import.meta.glob<string>(
  [
    '/*.{ts,html}',
    '/{src,e2e}/**/*.{ts,tsx,mjs,js,css}',
    // A build that was not cleared away.
    '!/**/{dist,node_modules}/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);

test(`no source file, spec or style sheet has more than ${MOST_LINES} lines`, () => {
  const lengths = Object.entries(FILES).map(([path, text]) => ({
    path,
    lines: text.trimEnd().split('\n').length,
  }));
  expect(lengths.length).toBeGreaterThan(700);
  for (const kind of [
    /\.css$/,
    /\.spec\.ts$/,
    /\.test\.tsx?$/,
    /^\/src\/tools\/cli\/\w+\.mjs$/,
    /^\/vite\.config\.ts$/,
  ])
    expect(
      lengths.some(({ path }) => kind.test(path)),
      `${kind}`,
    ).toBe(true);
  expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});
