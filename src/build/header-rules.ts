import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { forTheSite } from './build-modes.ts';
import { oneFileName } from './one-file.ts';
import { headerPolicy } from './security-policy.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * Header rules by path, in the form that static hosts read (`_headers`). Hosts join the values of rules that overlap,
 * so no header stands in two rules for one path; an embed page, which others may frame, gets a rule of its own here.
 */
export function headerRules(html: string, oneFile: string, site: string | null): string {
  const page: Headers = { 'Content-Security-Policy': headerPolicy(html, "'none'"), ...FRESH };
  const rules: readonly (readonly [string, Headers])[] = [
    ['*', { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }],
    ['', page],
    ['index.html', page],
    // The rest of its policy is in the file, by hashes.
    [oneFile, { 'Content-Security-Policy': "frame-ancestors 'none'", ...FRESH }],
    ['sw.js', FRESH],
    // Their names hold a hash of their content.
    ['assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ];
  const base = site === null ? '/' : new URL(site).pathname;
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Kept, but asked after each time, so that a correction is seen at once. */
const FRESH: Headers = { 'Cache-Control': 'no-cache' };

/** Writes the header rules into the built folder. */
export function headersFile(digestFile: string, site: string | null): Plugin {
  return {
    name: 'headers-file',
    apply: forTheSite,
    // After the page is written: its policy names what stands in it.
    writeBundle({ dir = '' }) {
      const html = readFileSync(join(dir, 'index.html'), 'utf8');
      writeFileSync(join(dir, '_headers'), headerRules(html, oneFileName(digestFile), site));
    },
  };
}
