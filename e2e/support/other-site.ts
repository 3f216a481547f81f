import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test as base } from './test.ts';

interface PerTest {
  /** Opens, at this test's own address, the site as it is built from another digest. */
  openSiteOf: (digestText: string) => Promise<void>;
}

interface PerWorker {
  /** A built site whose digest is the placeholder. */
  template: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLACEHOLDER = 'the digest is put in here';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export const test = base.extend<PerTest, PerWorker>({
  // Built once, as `DIGEST=… npm run build` does: a build for every digest would take half of the suite's time.
  template: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'other-site-'));
      const digest = join(folder, 'digest.json');
      await writeFile(digest, PLACEHOLDER);
      const arguments_ = ['build', '--outDir', join(folder, 'site'), '--emptyOutDir', '--logLevel', 'error'];
      await promisify(execFile)(
        process.execPath,
        [join(ROOT, 'node_modules/vite/bin/vite.js'), ...arguments_],
        { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', DIGEST: digest } },
      );
      await use(join(folder, 'site'));
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  openSiteOf: async ({ page, template }, use) => {
    await use(async (digestText) => {
      await page.route('/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        const path = join(template, pathname === '/' ? 'index.html' : pathname);
        const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
        const body = await readFile(path, 'utf8');
        await route.fulfill({ contentType, body: body.replace(LITERAL, () => JSON.stringify(digestText)) });
      });
      await page.goto('/');
    });
  },
});

/** The placeholder as the built script holds it, in whichever quotation marks. */
const LITERAL = new RegExp(`(["'\`])${PLACEHOLDER}\\1`);
