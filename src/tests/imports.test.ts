import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What a folder that is no feature may import of ours, besides itself. */
const LOWER_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  // The page's own words.
  words: ['lib'],
  typeface: ['lib'],
  digest: ['lib', 'words'],
  // Data only.
  digests: [],
  view: ['lib', 'words', 'digest'],
  ui: ['lib', 'words', 'digest'],
};

/** What every other folder is: a feature, which may import these … */
const BELOW_FEATURES = ['lib', 'words', 'digest', 'view', 'ui'];

/** … and of other features only these, because a reader goes from one to the other. */
const FEATURES_OF_FEATURES: Readonly<Record<string, readonly string[]>> = {
  deadline: ['receipts'],
  figures: ['receipts'],
  charts: ['receipts'],
  actors: ['receipts'],
  positions: ['receipts'],
  // From each verdict to the receipt that it is on.
  'own-copy': ['receipts'],
  // A picture of a chart is that chart drawn again.
  export: ['charts', 'typeface'],
  // What the whole page is taken away as is made as a chart is.
  'take-away': ['export'],
  // A chart's own page holds that chart; its frozen form is the image that is exported.
  embed: ['charts', 'export'],
  // The social card is drawn like an image of a chart; the build writes the charts' own pages and the list that the
  // worker reads.
  'site-build': ['charts', 'embed', 'export', 'offline', 'typeface', 'typeface-tables'],
  // Writes the typeface's tables.
  cli: ['typeface', 'typeface-tables'],
  'typeface-tables': ['typeface'],
  // The limit page says and draws what the page does.
  bench: ['charts', 'actors', 'receipts'],
};

const WITHOUT_REACT = ['lib', 'words', 'digest'];
/** The ways in see every feature, and only they see these. */
const ENTRIES = ['page/main.ts', 'page/mount.tsx', 'page/prerender.tsx', 'page/App.tsx'];
/** What only groups folders: what a reader sees, what leaves the page, what never reaches a reader. */
const WINGS = ['page', 'pictures', 'tools'];

/** Why `importer` may not import `imported`: a path inside src, or a package's name. */
function refusal(importer: string, imported: string, isOurs: boolean): string | undefined {
  if (isTest(importer)) return undefined;
  const folder = folderOf(importer);
  const refuse = (rule: string) => `${importer} imports ${imported}: ${rule}`;

  if (!isOurs) {
    const isReact = /^react(-dom|-is)?(\/|$)/.test(imported);
    return isReact && WITHOUT_REACT.includes(folder) ? refuse(`${folder} knows nothing of React`) : undefined;
  }
  if (ENTRIES.includes(importer)) return undefined;
  if (ENTRIES.includes(imported)) return refuse('only the ways in import one another');

  const target = folderOf(imported);
  if (target === folder && folder !== '') return undefined;
  const allowed = LOWER_FOLDERS[folder] ?? [...BELOW_FEATURES, ...(FEATURES_OF_FEATURES[folder] ?? [])];
  if (allowed.includes(target)) return undefined;
  const names = allowed.length === 0 ? 'nothing of ours' : `only ${allowed.join(', ')}`;
  return refuse(`${folder === '' ? 'a file in no folder of its own' : folder} may import ${names}`);
}

/** What a source imports, as written there, in any form: static, dynamic, type, re-export, worker, glob. */
function specifiersIn(source: string): string[] {
  const withoutComments = source.replaceAll(/^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm, '');
  const forms = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<specifier>[^'"]+)\1/gm,
    /^\s*import\s*(['"])(?<specifier>[^'"]+)\1/gm,
    /\bimport\s*\(\s*(['"`])(?<specifier>[^'"`]+)\1/g,
    /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*(['"`])(?<specifier>[^'"`]+)\1/g,
    /\bnew URL\(\s*(['"`])(?<specifier>[^'"`]+)\1,\s*import\.meta\.url/g,
  ];
  return forms.flatMap((form) =>
    [...withoutComments.matchAll(form)].flatMap((match) => match.groups?.specifier ?? []),
  );
}

interface Import {
  readonly importer: string;
  readonly imported: string;
  readonly isOurs: boolean;
}

/** Every import of every file, with our own resolved to paths inside src; what lies outside src is left out. */
function importsOf(sources: ReadonlyMap<string, string>): Import[] {
  return [...sources].flatMap(([importer, source]) =>
    specifiersIn(source).flatMap((specifier): Import[] => {
      const [address = ''] = specifier.split('?');
      if (!/^[./]/.test(address)) return [{ importer, imported: address, isOurs: false }];
      const path = address.startsWith('/src/')
        ? address.slice('/src/'.length)
        : posix.join(posix.dirname(importer), address);
      if (path.startsWith('../') || path.startsWith('/')) return [];
      return [{ importer, imported: fileAt(path, sources), isOurs: true }];
    }),
  );
}

/** The bundler finds `./App`, `./App.js` and `./charts` too. */
function fileAt(path: string, sources: ReadonlyMap<string, string>): string {
  const stem = path.replace(/\.jsx?$/, '');
  const candidates = [path, `${stem}.ts`, `${stem}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => sources.has(candidate)) ?? path;
}

/** The first cycle found, as "a → b → a". */
function cycleIn(imports: readonly Import[]): string | undefined {
  const targetsOf = (file: string) => imports.filter(({ importer, isOurs }) => isOurs && importer === file);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(' → ');
    if (done.has(file)) return undefined;
    for (const { imported } of targetsOf(file)) {
      const cycle = visit(imported, [...trail, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const { importer } of imports) {
    const cycle = visit(importer, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function folderOf(path: string): string {
  const [first = '', ...rest] = path.split('/').slice(0, -1);
  return WINGS.includes(first) ? (rest[0] ?? '') : first;
}

function isTest(path: string): boolean {
  // What tests share sees what they see.
  return /(?:\.test|\/fixtures[\w-]*)\.tsx?$/.test(path);
}

describe('our own files', () => {
  const found = import.meta.glob<string>('/src/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const sources = new Map(
    Object.entries(found).map(([path, source]) => [path.slice('/src/'.length), source]),
  );
  const imports = importsOf(sources);

  test('are found, with their imports', () => {
    expect(imports).toContainEqual({
      importer: 'tools/site-build/security-policy.ts',
      imported: 'vite',
      isOurs: false,
    });
  });

  test('import in one direction', () => {
    const refused = imports.flatMap(
      ({ importer, imported, isOurs }) => refusal(importer, imported, isOurs) ?? [],
    );
    expect(refused).toEqual([]);
  });

  test('have no cycle', () => {
    expect(cycleIn(imports)).toBeUndefined();
  });

  test('of the build, which Vite’s configuration is made of, take no module of the app along but through Vite', () => {
    const ofConfiguration = [...sources].filter(
      ([path]) => /^tools\/site-build\/[^/]+$/.test(path) && !isTest(path),
    );
    const alongside = ofConfiguration.flatMap(([path, source]) =>
      [...source.matchAll(/^import (?!type\b)[^;]*?from '(?<specifier>\.[^']+)'/gm)]
        .map(({ groups }) => groups?.specifier ?? '')
        .filter((specifier) => !/^\.\/[^/]+$/.test(specifier))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(ofConfiguration.length).toBeGreaterThan(10);
    expect(alongside).toEqual([]);
  });

  test('in digests are data', () => {
    expect([...sources.keys()].filter((path) => folderOf(path) === 'digests' && !isTest(path))).toEqual([]);
  });
});

describe('the rule', () => {
  test.each([
    ['lib/days.ts', 'digest/schema.ts', 'lib may import nothing of ours'],
    ['digest/schema.ts', 'view/store.ts', 'digest may import only lib, words'],
    ['digest/schema.ts', 'digests/story.json', 'digest may import only lib, words'],
    ['digests/index.ts', 'digest/schema.ts', 'digests may import nothing of ours'],
    ['view/store.ts', 'ui/Button.tsx', 'view may import only lib, words, digest'],
    ['ui/Button.tsx', 'view/store.ts', 'ui may import only lib, words, digest'],
    [
      'page/charts/Bars.tsx',
      'pictures/export/Menu.tsx',
      'charts may import only lib, words, digest, view, ui, receipts',
    ],
    [
      'figures/Figure.tsx',
      'actors/Actor.tsx',
      'figures may import only lib, words, digest, view, ui, receipts',
    ],
    [
      'masthead/Masthead.tsx',
      'receipts/Receipt.tsx',
      'masthead may import only lib, words, digest, view, ui',
    ],
    [
      'charts/Bars.tsx',
      'digests/story.json',
      'charts may import only lib, words, digest, view, ui, receipts',
    ],
    [
      'page/theme.ts',
      'page/charts/Bars.tsx',
      'a file in no folder of its own may import only lib, words, digest, view, ui',
    ],
    ['page/charts/Bars.tsx', 'page/App.tsx', 'only the ways in import one another'],
    ['page/view/store.ts', 'page/main.ts', 'only the ways in import one another'],
  ])('refuses %s → %s', (importer, imported, rule) => {
    expect(refusal(importer, imported, true)).toBe(`${importer} imports ${imported}: ${rule}`);
  });

  test.each([
    ['digest/schema.ts', 'react'],
    ['digest/schema.ts', 'react-dom/client'],
    ['lib/days.ts', 'react/jsx-runtime'],
  ])('refuses React: %s → %s', (importer, imported) => {
    expect(refusal(importer, imported, false)).toMatch(/knows nothing of React$/);
  });

  test.each([
    ['digest/checks.ts', 'digest/schema.ts'],
    ['view/store.ts', 'digest/schema.ts'],
    ['ui/Quantity.tsx', 'digest/qualifiers.ts'],
    ['pictures/export/picture.ts', 'page/charts/Bars.tsx'],
    ['charts/Bars.tsx', 'receipts/ReceiptLink.tsx'],
    ['masthead/Masthead.tsx', 'ui/Button.tsx'],
    ['page/App.tsx', 'digests/story.json'],
    ['page/main.ts', 'page/mount.tsx'],
    // Tests may stand on anything.
    ['lib/days.test.ts', 'charts/Bars.tsx'],
  ])('lets pass %s → %s', (importer, imported) => {
    expect(refusal(importer, imported, true)).toBeUndefined();
  });

  test('sees every form of import, and none in a comment', () => {
    const source = `
      import a, { type B } from './a.ts';
      import type {
        C,
      } from "./c.ts";
      import './d.css';
      export * from './e.ts';
      export { f } from './f.ts';
      const g = await import('./g.ts');
      type H = import('./h.ts').H;
      const i = import.meta.glob<string>('./i/*.json');
      new Worker(new URL('./j.ts', import.meta.url));
      // import k from './k.ts';
      /* import l from './l.ts'; */
      export const from = 'elsewhere';
    `;
    expect(specifiersIn(source).toSorted()).toEqual([
      './a.ts',
      './c.ts',
      './d.css',
      './e.ts',
      './f.ts',
      './g.ts',
      './h.ts',
      './i/*.json',
      './j.ts',
    ]);
  });

  test('follows a path to its file, and leaves out what is not in src', () => {
    const sources = new Map([
      ['charts/Bars.tsx', `import '../App';\nimport days from '/src/lib/days.ts?raw';`],
      ['lib/days.ts', `import lock from '../../package.json';`],
      ['App.tsx', ''],
    ]);
    expect(importsOf(sources).map(({ imported }) => imported)).toEqual(
      expect.arrayContaining(['App.tsx', 'lib/days.ts']),
    );
    expect(importsOf(sources)).toHaveLength(2);
  });

  test('finds a cycle and names it', () => {
    const sources = new Map([
      ['view/a.ts', `import './b.ts';`],
      ['view/b.ts', `import type { C } from './c.ts';`],
      ['view/c.ts', `export { b } from './b.ts';`],
    ]);
    expect(cycleIn(importsOf(sources))).toBe('view/b.ts → view/c.ts → view/b.ts');
  });
});
