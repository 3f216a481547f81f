import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { digest } from './bundled-digest.ts';
import { dashboard } from './dashboard.ts';
import { writeNextVersion } from './next-version.ts';
import { type StaticServer, startStaticServer } from './static-server.ts';
import { test as base, expect } from './test.ts';

export const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));
export const NEXT_HEADLINE = 'The same article, read again';

interface Fixtures {
  /** The built site on a server of its own, below a sub-path. */
  server: StaticServer;
  /** A folder with the site's next version. */
  nextVersion: string;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  server: async ({}, use) => {
    const server = await startStaticServer(BUILT);
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.address),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  nextVersion: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'next-version-'));
    await writeNextVersion(BUILT, folder, [digest.headline, NEXT_HEADLINE]);
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

/** A first visit, until the worker has kept all. */
export async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await expect(dashboard(page).headline).toHaveText(digest.headline);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Every cache of the origin, with the addresses in it. */
export async function keptFiles(page: Page): Promise<Map<string, string[]>> {
  const entries = await page.evaluate(async () => {
    const names = await caches.keys();
    return Promise.all(
      names.map(async (name): Promise<[string, string[]]> => {
        const requests = await (await caches.open(name)).keys();
        return [name, requests.map(({ url }) => url)];
      }),
    );
  });
  return new Map(entries);
}
