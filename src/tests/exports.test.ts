import { expect, test } from 'vitest';

const SOURCES: Readonly<Record<string, string>> = import.meta.glob(
  ['/src/**/*.{ts,tsx,mts,mjs}', '/vite.config.ts'],
  { query: '?raw', import: 'default', eager: true },
);
const DECLARED = /^export (?:declare )?(?:async )?(?:function|const|class|interface|type)\*? (\w+)/gm;

/** What the sources export and nothing but a test names again. */
function unused(sources: Readonly<Record<string, string>>): string[] {
  const ours = Object.entries(sources).filter(
    ([path]) => !/\.test\.tsx?$|\/fixtures[\w-]*\.tsx?$/.test(path),
  );
  const times = new Map<string, number>();
  for (const [, source] of ours) {
    for (const [word] of source.matchAll(/\w+/g)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return ours.flatMap(([path, source]) =>
    [...source.matchAll(DECLARED)].flatMap(([, name = '']) =>
      (times.get(name) ?? 0) > 1 ? [] : [`${path}: ${name}`],
    ),
  );
}

test('what is exported is used, and not by tests alone', () => {
  expect(unused(SOURCES)).toEqual([]);
});

test('what only a test uses would be found', () => {
  const sources = {
    '/src/a.ts': 'export function used() {}\nexport async function alone() {}\nexport type Own = 1;\n',
    '/src/b.ts': "import { type Own, used } from './a.ts';",
    '/src/a.test.ts': "import { alone } from './a.ts';",
  };
  expect(unused(sources)).toEqual(['/src/a.ts: alone']);
});
