import type { KnipConfig } from 'knip';

/** `knip` looks at everything; `knip --production` at what is used by more than tests. */
const isProduction = process.argv.includes('--production');

/** What is loaded by name through Vite's own server: src/tools/site-build/app-modules.ts. */
const LOADED =
  'built-digest,card,embed-html,head-html,header-rules,one-file-html,service-worker-file,shaped-words';

const config: KnipConfig = {
  // Packages are for tests and tools as well: the look at everything counts them.
  ...(isProduction ? { include: ['exports', 'types', 'files'] } : {}),
  // The ways in; "!" marks those that are no tests'.
  entry: [
    'vite.config.ts!',
    'src/page/main.ts!',
    'src/page/prerender.tsx!',
    'src/digest/name-in-sentence.ts!',
    `src/tools/site-build/pages/{${LOADED}}.ts!`,
    // Bundled by their addresses.
    'src/pictures/embed/tell-height.ts!',
    'src/page/offline/service-worker.ts!',
    'src/tools/bench/limit-page.js!',
    // In package.json, whose scripts count as no part of production.
    ...(isProduction ? ['src/tools/bench/bench.ts!', 'src/tools/mutants/mutants.ts!'] : []),
    'src/tools/cli/*.{ts,mjs}!',
    'src/**/*.test.{ts,tsx}',
    'e2e/pictures/*.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,mjs,js}!',
    '!src/**/*.test.{ts,tsx}!',
    '!src/**/fixtures*!',
    'e2e/**/*.{ts,mjs}',
    '*.ts',
  ],
  vite: false,
  // What is exported for a test of its own is used in its file too.
  ignoreExportsUsedInFile: isProduction,
  // Letters and a script whose files are found by their paths.
  ignoreDependencies: ['@expo-google-fonts/.+', 'dejavu-fonts-ttf', 'darkreader'],
  // Tried where a machine has them.
  ignoreBinaries: ['pdftotext', 'rsvg-convert'],
};

export default config;
