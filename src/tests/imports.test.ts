import { expect, test } from 'vitest';
import directions from '../../biome.imports.jsonc?raw';

// Which folder may import which stands in biome.imports.jsonc; here is what the linter cannot say.

const SOURCES = Object.entries(
  import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
).filter(([path]) => !/(?:\.test|\/fixtures[\w-]*)\.tsx?$|\.d\.ts$/.test(path));

test('every folder has its rule, a new one too', () => {
  const rules = [...directions.matchAll(/"(?<folder>src\/[^"]+?)\/(?:\*\*|\*)"/g)].map(
    ({ groups }) => new RegExp(`^${groups?.folder?.replaceAll('*', '[^/]+')}$`),
  );
  const folders = [...new Set(SOURCES.map(([path]) => path.slice(1, path.lastIndexOf('/'))))];
  // A rule for a folder at the top is one for all within it, but what only groups features has none for all.
  const heldTo = (folder: string) =>
    /^src\/(?:page|pictures)\b/.test(folder) ? folder : folder.split('/').slice(0, 2).join('/');
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((folder) => !rules.some((rule) => rule.test(heldTo(folder))))).toEqual([]);
});

test('no type is imported inside of an expression, where the linter does not look', () => {
  const within = SOURCES.filter(([, source]) => /\bimport\('\.[^']+'\)\.[A-Z]/.test(source));
  expect(within.map(([path]) => path)).toEqual([]);
});

test('what Vite’s configuration is made of takes no module of the app along but through Vite', () => {
  const ofConfiguration = SOURCES.filter(([path]) => /^\/src\/tools\/site-build\/[^/]+$/.test(path));
  const alongside = ofConfiguration.flatMap(([path, source]) =>
    [...source.matchAll(/^import (?!type\b)[^;]*?from '(?<specifier>\.[^']+)'/gm)]
      .map(({ groups }) => groups?.specifier ?? '')
      .filter((specifier) => !/^\.\/[^/]+$/.test(specifier))
      .map((specifier) => `${path} imports ${specifier}`),
  );
  expect(ofConfiguration.length).toBeGreaterThan(10);
  expect(alongside).toEqual([]);
});

test('the bundled digests are data', () => {
  expect(SOURCES.map(([path]) => path).filter((path) => path.startsWith('/src/digests/'))).toEqual([]);
});
