import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundledDigest } from './src/build/bundled-digest.ts';
import { prerender } from './src/build/prerender.ts';
import { securityPolicy } from './src/build/security-policy.ts';

export default defineConfig({
  // Relative, so that the built folder can be published under any path.
  base: './',
  plugins: [react(), bundledDigest(), prerender(), securityPolicy()],
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
