import { createHash } from 'node:crypto';
import { digest, FIRST_CHART } from './support/bundled-digest.ts';
import { dashboard, openReceipt } from './support/dashboard.ts';
import { saved } from './support/downloads.ts';
import { expect, test } from './support/test.ts';

// Written out once more, so that a change to it has to be meant.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-HASH'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

test('the built page carries the exact policy, before anything else in its head', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const [, head = ''] = /<head>([\s\S]*)<\/head>/.exec(html) ?? [];
  expect(head.trim()).toMatch(/^<meta http-equiv="Content-Security-Policy"/);
  // The one style sheet that stands in the page is let in by its hash, and by nothing wider.
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const policy = POLICY.replace('HASH', createHash('sha256').update(style).digest('base64'));
  expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  // Data is not run, so it may stand in the page.
  const run = html
    .replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
    .replace(`<style>${style}</style>`, '');
  expect(run).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+=|\sstyle=|<style/);
  expect(html).toContain('<meta name="referrer" content="no-referrer"');
});

test('the policy is in force: markup from text, a style in markup and another origin are refused', async ({
  browser,
  baseURL,
}) => {
  // A context of its own: what is provoked here would fail the test by its automatic watch.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await page.evaluate(async () => {
    const refused: string[] = [];
    Reflect.set(window, 'refused', refused);
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    const provocations = [
      () => Reflect.set(document.body, 'innerHTML', '<p>'),
      () => document.body.setAttribute('style', 'color: red'),
      () => fetch('https://elsewhere.invalid/'),
    ];
    for (const provoke of provocations)
      await Promise.resolve()
        .then(provoke)
        .catch(() => {});
  });
  // The events arrive after what they tell of.
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'refused')))
    .toEqual(['require-trusted-types-for', 'style-src-attr', 'connect-src']);
  await context.close();
});

test('filtering, checking words, changing the day and saving ask no other server and leave nothing behind', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  const { actor, figure, asOf, clear } = dashboard(page);
  await actor('Hamas').check();
  await openReceipt(figure('hostages still held in Gaza'));
  // It stands over the deadline.
  await page.keyboard.press('Escape');
  await asOf('the article’s day').click();
  for (const { title } of digest.charts) await saved(page, title, 'png');
  await saved(page, FIRST_CHART, 'csv');
  await clear.click();

  const foreign = asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url));
  expect(foreign).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, caches: [], workers: 0 });
});

test('a link out tells the source nothing of where the reader comes from', async ({ page }) => {
  await page.goto('/');
  for (const link of await page.locator('a[href^="http"]').all()) {
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    await expect(link).toHaveAttribute('href', /^https:\/\//);
  }
});
