import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PAGE_MODE } from '../../src/tools/site-build/build-modes.ts';
import { test as base } from './test.ts';

interface PerTest {
  /** Builds the page from another digest, as `DIGEST=… npm run build` does, and opens it at this test's own address. */
  openSiteOf: (digestText: string) => Promise<void>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export const test = base.extend<PerTest>({
  openSiteOf: async ({ page }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'other-site-'));
    const site = join(folder, 'site');
    await use(async (digestText) => {
      await build(digestText, folder, site);
      await page.route('/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        const path = join(site, pathname === '/' ? 'index.html' : pathname);
        const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
        await route.fulfill({ contentType, body: await readFile(path) });
      });
      await page.goto('/');
    });
    // The page may still ask for a part of itself, or the browser for the icon: of another server, once nothing is routed.
    await page.goto('about:blank');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await rm(folder, { recursive: true });
  },
});

async function build(digestText: string, folder: string, site: string): Promise<void> {
  const digest = join(folder, 'digest.json');
  await writeFile(digest, digestText);
  const options = ['--mode', PAGE_MODE, '--outDir', site, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', ...options],
    {
      cwd: ROOT,
      // A digest with problems is one of the pages to be looked at.
      env: { ...process.env, NODE_ENV: 'production', DIGEST: digest, PUBLISH_PROBLEMS: '1' },
    },
  );
}
