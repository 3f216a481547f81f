import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { headData } from './src/build/head-data.ts';
import { headersFile } from './src/build/header-rules.ts';
import { oneFile } from './src/build/one-file.ts';
import { precompress } from './src/build/precompress.ts';
import { securityPolicy } from './src/build/security-policy.ts';
import { siteAddress } from './src/build/site-address.ts';
import { socialCard } from './src/build/social-card.ts';

/** The digest that the page is built from: `DIGEST=path/to/other.json npm run build` makes another dashboard. */
const digest = process.env.DIGEST ?? 'src/digests/gaza-ceasefire-talks-2025-01-11.json';
const digestFile = fileURLToPath(new URL(digest, import.meta.url));
/** Where the page will be found: `SITE_URL=https://… npm run build`. Needed for the social card and the canonical link. */
const site = siteAddress(process.env.SITE_URL);

export default defineConfig({
  resolve: { alias: [{ find: /^bundled-digest/, replacement: digestFile }] },
  // Relative, so that the built folder can be published under any path.
  base: './',
  plugins: [
    react(),
    securityPolicy(),
    headData(digestFile, site),
    socialCard(digestFile),
    headersFile(digestFile, site),
    oneFile(digestFile),
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
  },
});
