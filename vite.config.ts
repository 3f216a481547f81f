import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { installable } from './src/build/installable.ts';
import { securityPolicy } from './src/build/security-policy.ts';
import { serviceWorker } from './src/build/service-worker.ts';

/** The digest that the page is built from: `DIGEST=path/to/other.json npm run build` makes another dashboard. */
const digest = process.env['DIGEST'] ?? 'src/digests/gaza-ceasefire-talks-2025-01-11.json';

export default defineConfig({
  resolve: {
    alias: [{ find: /^bundled-digest/, replacement: fileURLToPath(new URL(digest, import.meta.url)) }],
  },
  // Relative, so that the built folder can be published under any path.
  base: './',
  plugins: [react(), installable(), securityPolicy(), serviceWorker()],
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
