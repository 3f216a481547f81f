import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { digestFile } from './src/build/built-digest.ts';
import { bundledDigest } from './src/build/bundled-digest.ts';
import { embedPages } from './src/build/embed-pages.ts';
import { headData } from './src/build/head-data.ts';
import { headersFile } from './src/build/header-rules.ts';
import { inlineStyle } from './src/build/inline-style.ts';
import { installable } from './src/build/installable.ts';
import { notices } from './src/build/notices.ts';
import { oneFile } from './src/build/one-file.ts';
import { precompress } from './src/build/precompress.ts';
import { prerender } from './src/build/prerender.ts';
import { scriptFiles } from './src/build/script-files.ts';
import { securityPolicy } from './src/build/security-policy.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { licencesOfShapedWords, shapedWords } from './src/build/shaped-words.ts';
import { siteAddress } from './src/build/site-address.ts';
import { socialCard } from './src/build/social-card.ts';
import { hostName } from './src/export/site-name.ts';

const digest = digestFile();
/** Where the page will be found: `SITE_URL=https://… npm run build`. Needed for the social card and the canonical link. */
const site = siteAddress(process.env.SITE_URL);
/** What pictures say of where they were made: `SITE_NAME="The Daily" npm run build`, else the address's host. */
const name = (process.env.SITE_NAME ?? '').trim();
const siteName = name || hostName(site ?? '');

export default defineConfig({
  // Relative, so that the built folder can be published under any path.
  base: './',
  plugins: [
    react(),
    bundledDigest(),
    shapedWords(digest, siteName),
    prerender(),
    inlineStyle(),
    scriptFiles(),
    securityPolicy(),
    notices(() => licencesOfShapedWords(digest, siteName)),
    headData(digest, site, name),
    installable(),
    socialCard(digest, siteName),
    embedPages(digest, site),
    headersFile(digest, site),
    serviceWorker(),
    oneFile(digest),
    // Last, because it compresses what all the others wrote.
    precompress(),
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
    // Property tests run hundreds of cases, and may share the machine with browsers.
    testTimeout: 30_000,
  },
});
