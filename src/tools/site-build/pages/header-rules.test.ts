import { expect, test } from 'vitest';
import { pagePolicy, selfContainedPolicy } from '../security-policy.ts';
import { headerRules } from './header-rules.ts';

const HTML = '<html><style>p{margin:0}</style></html>';
const EMBED = '<html><style>h1{margin:0}</style><script type="module">tell()</script></html>';
const SITE = { html: HTML, embedHtml: EMBED, oneFile: 'talks.html', address: null };

function rulesOf(text: string): Map<string, string[]> {
  const blocks = text
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  return new Map(blocks.map(([path = '', ...headers]) => [path, headers.map((header) => header.trim())]));
}

test('the page is sent with its policy, may not be framed, and is asked after each time', () => {
  const rules = rulesOf(headerRules(SITE));
  for (const path of ['/', '/index.html']) {
    expect(rules.get(path)).toEqual([
      `Content-Security-Policy: ${pagePolicy(HTML)}; frame-ancestors 'none'`,
      'Cache-Control: no-cache',
    ]);
  }
});

test('a chart’s own page may be framed by anyone, and may do no more than what stands in it', () => {
  expect(rulesOf(headerRules(SITE)).get('/embed/*')).toEqual([
    `Content-Security-Policy: ${selfContainedPolicy(EMBED)}; frame-ancestors *`,
    'Cache-Control: no-cache',
  ]);
});

test('a site without charts has no rule for their pages', () => {
  expect([...rulesOf(headerRules({ ...SITE, embedHtml: null })).keys()]).not.toContain('/embed/*');
});

test('what has a hash in its name is kept for good, the worker is not', () => {
  const rules = rulesOf(headerRules(SITE));
  expect(rules.get('/assets/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
  expect(rules.get('/sw.js')).toEqual(['Cache-Control: no-cache']);
});

test('the one file is not sent with the page’s policy, which would refuse its scripts', () => {
  expect(rulesOf(headerRules(SITE)).get('/talks.html')).toContain(
    "Content-Security-Policy: frame-ancestors 'none'",
  );
});

test('nothing is guessed at, and no address leaks', () => {
  expect(rulesOf(headerRules(SITE)).get('/*')).toEqual([
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
  ]);
});

test('no header stands in two rules for one path', () => {
  const rules = rulesOf(headerRules(SITE));
  const names = (path: string) => (rules.get(path) ?? []).map((header) => header.split(':')[0]);
  for (const path of rules.keys()) {
    if (path !== '/*') expect(names(path).filter((name) => names('/*').includes(name))).toEqual([]);
  }
});

test('a site in a folder has its rules there', () => {
  const rules = rulesOf(headerRules({ ...SITE, address: 'https://example.org/deep/er/' }));
  expect([...rules.keys()]).toEqual([
    '/deep/er/*',
    '/deep/er/',
    '/deep/er/index.html',
    '/deep/er/embed/*',
    '/deep/er/talks.html',
    '/deep/er/sw.js',
    '/deep/er/assets/*',
  ]);
});
