import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest, FIRST_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { saved } from './support/downloads.ts';
import { BUILT, keptFiles, test, visit } from './support/kept-offline.ts';
import { expect } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

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

function policyIn(html: string): string | undefined {
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
}
