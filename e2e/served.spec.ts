import { statSync } from 'node:fs';
import {
  builtFiles,
  builtText,
  DIST,
  oneFilePath,
  scriptsAtStart,
  sentSize,
  weighed,
  withTheirImports,
} from './support/built-site.ts';
import { serveFolder } from './support/serve-folder.ts';
import { test as base, expect } from './support/test.ts';

/** What a reader on a poor line waits for, at most, in bytes as sent (Brotli). */
const MOST = {
  /** 30 KB before what stands in the list of receipts and in the timeline had no more markup than it needs. */
  page: 22_000,
  /** Before the page answers to a tap: the first script; and with the whole app, before a chart is wanted. */
  scriptAtStart: 12_800,
  /**
   * 90 KB before it answered a choice with all that is tied, left out the rest, gave the page its ways out, and held under
   * translators and in old browsers; 103 before it said of what hangs that it is on its way, made room for a reader's own
   * spacing, and knew years, forecasts, further deadlines and figures that disagree.
   */
  app: 105_500,
  /** All that reading takes: the app, the live charts, receipts, the worker and its notice. */
  script: 199_000,
  /** What is fetched only when someone saves, embeds, opens or checks something, the pictures' letters among it; and for a PDF alone. */
  tools: 163_000,
  pdf: 6_000,
  /** The page as one file, as it lies on a disk. */
  oneFile: 900_000,
};

/** What a reader fetches without asking for a tool, by the names of the built files. */
const READING = ['app', 'LiveChart', 'BehindReceipt', 'show-update-notice'];

base.describe('what is sent', () => {
  base('the page is small', () => {
    const { total, report } = weighed('page', ['index.html']);
    console.log(report);
    expect(total).toBeLessThanOrEqual(MOST.page);
  });

  base('the script before the page answers is small', () => {
    const { total, report } = weighed('script before the page answers', scriptsAtStart('index.html'));
    console.log(report);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(MOST.scriptAtStart);
  });

  base('the script of the whole app, without the charts’ library, is small', () => {
    const app = builtFiles().filter((path) => /\/app-[^/]+\.js$/.test(path));
    expect(app).toHaveLength(1);
    const paths = [...new Set([...scriptsAtStart('index.html'), ...withTheirImports(app)])];
    const { total, report } = weighed('the app, before a chart is wanted', paths);
    console.log(report);
    expect(total).toBeLessThanOrEqual(MOST.app);
  });

  base('the page as one file is small', () => {
    expect(statSync(oneFilePath()).size).toBeLessThanOrEqual(MOST.oneFile);
  });

  base('all script for reading is small, and so are the tools, and what only a PDF needs', () => {
    const scripts = builtFiles().filter((path) => path.endsWith('.js'));
    const named = (name: string) => {
      const found = scripts.filter((path) => path.includes(`/${name}-`));
      expect(found, name).toHaveLength(1);
      return found;
    };
    const reading = new Set([
      'sw.js',
      ...scriptsAtStart('index.html'),
      ...withTheirImports(READING.flatMap(named)),
    ]);
    const all = weighed('all script for reading, charts included', [...reading].toSorted());
    console.log(all.report);
    expect(all.total).toBeLessThanOrEqual(MOST.script);
    const tools = weighed(
      'fetched only to save, embed, open or check',
      scripts.filter((path) => !reading.has(path)),
    );
    console.log(tools.report);
    expect(tools.total).toBeLessThanOrEqual(MOST.tools);
    expect(weighed('a PDF', named('make-pdf')).total).toBeLessThanOrEqual(MOST.pdf);
  });

  base('each text has a Brotli and a gzip twin', () => {
    const texts = builtFiles().filter((path) => /\.(?:html|js|css|svg|json|webmanifest)$/.test(path));
    expect(texts.length).toBeGreaterThan(3);
    for (const path of texts) expect(sentSize(path), path).toBeGreaterThan(0);
  });

  base('what is kept for good has a hash in its name', () => {
    const kept = builtFiles().filter((path) => path.startsWith('assets/'));
    expect(kept.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([]);
  });

  base('the page tells machines what it is', () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(builtText('index.html')) ?? [];
    const { '@graph': graph } = JSON.parse(json) as { '@graph': { '@type': string }[] };
    expect(graph.map((node) => node['@type'])).toEqual(['NewsArticle', 'Dataset']);
  });
});

// The folder under some path of a host that obeys its header rules.
const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const served = await serveFolder(DIST, '/deep/er/path/');
      await use(served.url);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

test.describe('served under a path of its own', () => {
  test('the page opens, filters, and loads all it needs from there', async ({ page, site }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (response.status() >= 400 || !path.startsWith('/deep/er/path/')) missing.push(path);
    });
    await page.goto(site);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.chart svg:visible').first()).toBeVisible();
    await page.getByRole('checkbox').first().check();
    await expect(page).toHaveURL(/\/deep\/er\/path\/\?actor=/);
    await page.reload();
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    expect(missing).toEqual([]);
  });

  test('a chart can be saved, with what is fetched on demand', async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    const download = page.waitForEvent('download');
    await page.getByRole('radio', { name: 'CSV' }).check();
    await page.getByRole('button', { name: 'Save CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });

  test('the page comes with its policy and cannot be framed', async ({ page, site }) => {
    const response = await page.goto(site);
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-encoding']).toBe('br');
  });

  test('hashed files are kept for good', async ({ page, site }) => {
    const asset = builtFiles().find((path) => path.startsWith('assets/')) ?? '';
    const response = await page.request.get(`${site}${asset}`);
    expect(response.headers()['cache-control']).toContain('immutable');
  });

  test('the social card is there', async ({ page, site }) => {
    const response = await page.request.get(`${site}card.png`);
    expect(response.headers()['content-type']).toBe('image/png');
  });
});
