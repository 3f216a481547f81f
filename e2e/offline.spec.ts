import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { saved } from './support/downloads.ts';
import { writeNextVersion } from './support/next-version.ts';
import { type StaticServer, startStaticServer } from './support/static-server.ts';
import { test as base, expect } from './support/test.ts';

const BUILT = fileURLToPath(new URL('../dist', import.meta.url));
const FIRST_CHART = digest.charts[0]?.title ?? '';
const NEXT_HEADLINE = 'The same article, read again';

interface Fixtures {
  /** The built site on a server of its own, below a sub-path. */
  server: StaticServer;
  /** A folder with the site's next version. */
  nextVersion: string;
}

const test = base.extend<Fixtures>({
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

test.use({ serviceWorkers: 'allow' });
// Some wait for what the browser does in its own time.
test.describe.configure({ timeout: 90_000 });

test('a deep link opens whole with the server gone, filters, and saves a chart', async ({ page, server }) => {
  await visit(page);
  await server.stop();
  await expect(fetch(server.address)).rejects.toThrow();

  await page.goto('./?actor=hamas&as-of=article');
  const { headline, actor, asOf, selection, figures, clear } = dashboard(page);
  await expect(headline).toHaveText(digest.headline);
  await expect(actor('Hamas')).toBeChecked();
  await expect(asOf('the article’s day')).toBeChecked();
  await expect(selection).toContainText('Hamas');
  await expect(figures.getByRole('listitem').first()).toBeVisible();
  await expect(page.locator('.plot').first()).toBeVisible();
  await clear.click();
  await actor('Qatar').check();
  await expect(page).toHaveURL(/\?as-of=article&actor=qatar$/);
  await expect(selection).toContainText('Qatar');
  expect((await saved(page, FIRST_CHART, 'csv')).name).toMatch(/\.csv$/);
  expect((await saved(page, FIRST_CHART, 'png')).name).toMatch(/\.png$/);

  await page.goto('./index.html?actor=qatar');
  await expect(actor('Qatar')).toBeChecked();
  await page.reload();
  await expect(actor('Qatar')).toBeChecked();
});

test('the page of a first visit has its late files with the server gone', async ({ page, server }) => {
  await visit(page);
  await server.stop();
  expect((await saved(page, FIRST_CHART, 'csv')).name).toMatch(/\.csv$/);
});

test('only the listed files are kept, all from here, and nothing else is answered', async ({
  page,
  server,
}) => {
  await visit(page);
  await page.reload();
  await page.evaluate(() => fetch('digest.schema.json').then((response) => response.text()));

  const assets = await readdir(join(BUILT, 'assets'));
  const kept = await keptFiles(page);
  expect([...kept.keys()]).toHaveLength(1);
  const [addresses = []] = kept.values();
  expect(addresses.every((address) => address.startsWith(server.address))).toBe(true);
  const paths = addresses.map((address) => address.slice(server.address.length));
  expect(paths.filter((path) => path.startsWith('assets/')).toSorted()).toEqual(
    assets.filter((name) => /\.(?:js|css|svg)$/.test(name)).map((name) => `assets/${name}`),
  );
  expect(paths.filter((path) => !/^(?:assets|icons)\//.test(path)).toSorted()).toEqual([
    '',
    'icon.svg',
    'manifest.webmanifest',
  ]);

  // Another page of the same folder is that page.
  await page.goto('./digest.schema.json');
  await expect(page.locator('body')).toContainText('"$schema"');
});

test('scripts that were damaged on the reader’s machine are fetched anew', async ({ page, server }) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!url.endsWith('.js')) continue;
        const headers = { 'Content-Type': 'text/javascript' };
        await cache.put(url, new Response('damaged(', { headers }));
      }
    }
  });
  await page.goto('./?actor=hamas');
  await expect(dashboard(page).actor('Hamas')).toBeChecked();
  await server.stop();
  await page.reload();
  await dashboard(page).clear.click();
  await expect(dashboard(page).actor('Hamas')).not.toBeChecked();
});

test('the policy is kept offline as strict as it was published', async ({ page, server }) => {
  const published = policyIn(await readFile(join(BUILT, 'index.html'), 'utf8'));
  expect(published).toContain("require-trusted-types-for 'script'");
  await visit(page);
  await server.stop();
  const response = await page.goto('./');
  expect(response?.fromServiceWorker()).toBe(true);
  expect(policyIn((await response?.text()) ?? '')).toBe(published);
});

test('a new version is offered, not forced, and both tabs take it together', async ({
  page,
  context,
  server,
  nextVersion,
}) => {
  await visit(page);
  await page.goto('./?actor=hamas');
  const [before] = (await keptFiles(page)).keys();
  server.publish(nextVersion);

  // Opening a second tab is what makes the browser look for a new version.
  const second = await context.newPage();
  await second.goto('./?actor=qatar');
  for (const tab of [page, second]) {
    await expectOffer(tab);
    await expect(dashboard(tab).headline).toHaveText(digest.headline);
  }

  // A file of the old version that was never loaded is no longer on the server.
  expect((await saved(page, FIRST_CHART, 'csv')).name).toMatch(/\.csv$/);
  await offer(page).later.click();
  await expect(offer(page).words).toBeHidden();
  await page.reload();
  await expectOffer(page);
  await expect(dashboard(page).headline).toHaveText(digest.headline);
  expect([...(await keptFiles(page)).keys()]).toContain(before);

  await offer(second).load.click();
  for (const [tab, name] of [
    [page, 'Hamas'],
    [second, 'Qatar'],
  ] as const) {
    await expect(dashboard(tab).headline).toHaveText(NEXT_HEADLINE);
    await expect(dashboard(tab).actor(name)).toBeChecked();
    await expect(offer(tab).words).toBeHidden();
  }
  await expect.poll(async () => [...(await keptFiles(page)).keys()]).toHaveLength(1);
  const [[after, addresses] = ['', []]] = await keptFiles(page);
  expect(after).not.toBe(before);
  expect(addresses.filter((address) => address.includes('/assets/'))).not.toHaveLength(0);
  for (const address of addresses) {
    if (address.includes('/assets/')) expect(address).toContain('-nextnext.');
  }

  await server.stop();
  await page.goto('./?actor=hamas,qatar');
  await expect(dashboard(page).headline).toHaveText(NEXT_HEADLINE);
  expect((await saved(page, FIRST_CHART, 'csv')).name).toMatch(/\.csv$/);
});

test('a new version that nobody accepted is there when the site is next opened', async ({
  page,
  server,
  nextVersion,
}) => {
  await visit(page);
  server.publish(nextVersion);
  await page.reload();
  await expectOffer(page);
  await page.goto('/');
  await expect
    .poll(() =>
      page.evaluate(async (scope) => {
        const registration = await navigator.serviceWorker.getRegistration(scope);
        return registration?.waiting === null && registration.active?.state;
      }, server.address),
    )
    .toBe('activated');

  await page.goto('./');
  await expect(dashboard(page).headline).toHaveText(NEXT_HEADLINE);
  await expect(offer(page).words).toBeHidden();
  expect([...(await keptFiles(page)).keys()]).toHaveLength(1);
});

test.describe('a version that was published half', () => {
  // The browser's own words about a file that does not hold what the list says.
  test.use({ allowedConsole: [/integrity/] });

  test('is not kept, and the page goes on with what it has', async ({ page, server, nextVersion }) => {
    await visit(page);
    const before = await keptFiles(page);
    // The new worker is there already, the new page is not.
    await cp(join(BUILT, 'index.html'), join(nextVersion, 'index.html'));
    server.publish(nextVersion);
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const ended = new Promise<string>((resolve) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        });
      });
      await registration.update();
      return ended;
    });
    expect(outcome).toBe('redundant');
    expect(await keptFiles(page)).toEqual(before);
    await page.reload();
    await expect(dashboard(page).headline).toHaveText(digest.headline);
    await expect(offer(page).words).toBeHidden();
  });
});

/** A first visit, until the worker has kept all. */
async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await expect(dashboard(page).headline).toHaveText(digest.headline);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

function offer(page: Page) {
  return {
    words: page.getByRole('status').filter({ hasText: 'A new version of this page is ready.' }),
    load: page.getByRole('button', { name: 'Load the new version' }),
    later: page.getByRole('button', { name: 'Later' }),
  };
}

/** A browser takes its time to look for a new version, so as not to disturb the loading page. */
async function expectOffer(page: Page): Promise<void> {
  await expect(offer(page).words).toBeVisible({ timeout: 20_000 });
}

/** Every cache of the origin, with the addresses in it. */
async function keptFiles(page: Page): Promise<Map<string, string[]>> {
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

function policyIn(html: string): string | undefined {
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
}
