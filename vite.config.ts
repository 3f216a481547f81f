import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { appModules, type LoadModule } from './src/tools/site-build/app-modules.ts';
import { bundledDigest } from './src/tools/site-build/bundled-digest.ts';
import { digestFile } from './src/tools/site-build/digest-file.ts';
import { embedPages } from './src/tools/site-build/embed-pages.ts';
import { headData } from './src/tools/site-build/head-data.ts';
import { headersFile } from './src/tools/site-build/header-rules.ts';
import { inlineStyle } from './src/tools/site-build/inline-style.ts';
import { installable } from './src/tools/site-build/installable.ts';
import { kindsOfChart } from './src/tools/site-build/kinds-of-chart.ts';
import { notices } from './src/tools/site-build/notices.ts';
import { oneFile } from './src/tools/site-build/one-file.ts';
import { precompress } from './src/tools/site-build/precompress.ts';
import { prerender } from './src/tools/site-build/prerender.ts';
import { scriptFiles } from './src/tools/site-build/script-files.ts';
import { securityPolicy } from './src/tools/site-build/security-policy.ts';
import { serviceWorker } from './src/tools/site-build/service-worker.ts';
import { licencesOfLetters, shapedWords } from './src/tools/site-build/shaped-words.ts';
import { siteAddress } from './src/tools/site-build/site-address.ts';
import { socialCard } from './src/tools/site-build/social-card.ts';

const digest = digestFile();
/** Where the page will be found: `SITE_URL=https://… npm run build`. Needed for the social card and the canonical link. */
const site = siteAddress(process.env.SITE_URL);
/** What pictures say of where they were made: `SITE_NAME="The Daily" npm run build`, else the address's host. */
const name = (process.env.SITE_NAME ?? '').trim();
const place = { address: site, name };

/** Without these the app cannot be run, by the build's own server either. */
const needed = (load: LoadModule) => [bundledDigest(load, digest), shapedWords(load, digest, place)];
const { load, plugin: closeAppModules } = appModules(needed);

export default defineConfig({
  // Relative, so that the built folder can be published under any path.
  base: './',
  plugins: [
    react(),
    ...needed(load),
    kindsOfChart(load, digest),
    prerender(load),
    inlineStyle(),
    scriptFiles(),
    securityPolicy(),
    notices(() => licencesOfLetters(load, digest, place)),
    headData(load, digest, site, name),
    installable(),
    socialCard(load, digest, place),
    embedPages(load, digest, site),
    headersFile(load, digest, site),
    serviceWorker(load),
    oneFile(load, digest),
    // Last, because it compresses what all the others wrote.
    precompress(),
    closeAppModules,
  ],
  build: {
    target: 'baseline-widely-available',
    // The security policy allows no inline script, and no font from a data: address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // All of them: by default one is left free, which of two is half.
    maxWorkers: '100%',
    // Property tests run hundreds of cases, and may share the machine with browsers.
    testTimeout: 30_000,
  },
});
