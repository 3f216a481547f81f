import { expect, test } from 'vitest';
import { changed, expectRefused, problemsOf, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  ...[
    'http://example.org',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://a@b.example',
    'https://a:b@c.example',
    'https://',
    'https://exa mple.org',
    'https://[oops',
    'https:\\\\evil.example',
  ].map((url) => ({
    name: `the link ${JSON.stringify(url)}`,
    digest: changed(['source', 'url'], url),
    path: '$.source.url',
    reason: /https?:|script|data|evil/i,
    remedy: /https:|character/,
  })),
  {
    name: 'the link of a background',
    digest: changed(['figures', 4, 'background', 'url'], 'http://example.org'),
    path: '$.figures[4].background.url',
    reason: /http:/,
    remedy: /https:/,
  },
])('refuses $name', expectRefused);

test('what looks like an address and is none is told as such', () => {
  for (const url of ['https://[oops', 'https://a:b:c'])
    expect(problemsOf(changed(['source', 'url'], url)).map(({ reason }) => reason)).toEqual([
      `"${url}" is no web address.`,
    ]);
});

test.each([
  'https://example.org',
  'https://example.org/a/b?c=d#e',
  'https://example.org/@ada',
  'https://пример.example/',
  'https://example.org:8443/',
])('accepts the link %s, of the article and of a background', (url) => {
  expect(problemsOf(changed(['source', 'url'], url))).toEqual([]);
  expect(problemsOf(changed(['figures', 4, 'background', 'url'], url))).toEqual([]);
});
