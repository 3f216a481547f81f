import type { BrowserContext } from '@playwright/test';
import { SECURITY_POLICY } from '../../src/tools/site-build/security-policy.ts';
import { expect, test } from './test.ts';
import { watch } from './watch.ts';

const HOME = 'http://home.test/';
// No test here reaches the network: both hosts are answered by `serve`.
const ELSEWHERE = 'http://elsewhere.test/';

async function serve(context: BrowserContext, files: Record<string, string>, policy = SECURITY_POLICY) {
  const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    <link rel="icon" href="data:,"><title>t</title><script src="/script.js"></script>`;
  await context.route(/^https?:/, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page });
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/plain';
    return route.fulfill({
      contentType,
      body: files[pathname] ?? '',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
}

test.describe('what a page may not do is written down:', () => {
  // A context of its own, so that the automatic fixture does not see what is provoked here.
  const provoked = test.extend<{ other: BrowserContext }>({
    other: async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(context);
      await context.close();
    },
  });

  const rows: { name: string; script: string; policy?: string; said: RegExp }[] = [
    {
      name: 'a warning',
      script: `console.warn('careful')`,
      said: /^console warning: careful/,
    },
    {
      name: 'an error',
      script: `console.error('broken')`,
      said: /^console error: broken/,
    },
    {
      name: 'an uncaught error',
      script: `setTimeout(() => { throw new Error('lost') })`,
      said: /^uncaught error: lost/,
    },
    {
      name: 'a rejection',
      script: `Promise.reject(new Error('lost'))`,
      said: /^uncaught error: lost/,
    },
    {
      name: 'markup from a string',
      script: `document.head.innerHTML = '<p>'`,
      said: /^Content-Security-Policy violation: require-trusted-types-for/,
    },
    {
      name: 'an inline style',
      script: `document.documentElement.setAttribute('style', 'color: red')`,
      said: /^Content-Security-Policy violation: style-src-attr/,
    },
    {
      name: 'a blocked request',
      script: `fetch('${ELSEWHERE}data').catch(() => {})`,
      said: /^Content-Security-Policy violation: connect-src http:\/\/elsewhere/,
    },
    {
      name: 'a request to another origin',
      script: `fetch('${ELSEWHERE}data')`,
      policy: '',
      said: /^request to another origin: http:\/\/elsewhere.test\/data/,
    },
  ];
  for (const { name, script, policy, said } of rows) {
    provoked(name, async ({ other }) => {
      await serve(other, { '/script.js': script }, policy);
      const problems = await watch(other, HOME, []);
      const page = await other.newPage();
      await page.goto(HOME);
      await expect.poll(problems).toContainEqual(expect.stringMatching(said));
    });
  }

  provoked('but not data:, blob: or our own origin, nor a plain log', async ({ other }) => {
    const script = `console.log('fine'); new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='; fetch('/own').then(() => { document.title = 'done' })`;
    await serve(other, { '/script.js': script });
    const problems = await watch(other, HOME, []);
    const page = await other.newPage();
    await page.goto(HOME);
    await expect(page).toHaveTitle('done');
    expect(await problems()).toEqual([]);
  });
});

test.describe('the automatic fixture', () => {
  test.fail('fails a test whose page warned', async ({ page, context }) => {
    await serve(context, { '/script.js': `console.warn('careful')` });
    await page.goto('/');
  });

  test.describe('with allowed messages', () => {
    test.use({ allowedConsole: [/^careful$/] });

    test('lets those pass', async ({ page, context }) => {
      await serve(context, { '/script.js': `console.warn('careful')` });
      await page.goto('/');
    });

    test.fail('lets no others pass', async ({ page, context }) => {
      await serve(context, { '/script.js': `console.warn('careful'); console.warn('broken')` });
      await page.goto('/');
    });
  });
});
