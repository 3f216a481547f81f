import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyMeta, SECURITY_POLICY } from '../security-policy.ts';
import { oneFileName, sealed } from './one-file-html.ts';

const POLICY = policyMeta(SECURITY_POLICY);
const ICON = '<link rel="icon" href="./icon.svg" type="image/svg+xml" />';
const noFile = () => new Uint8Array();

function policyOf(html: string): Map<string, string> {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

describe('the one file', () => {
  test('lets run exactly the scripts and styles that are in it', () => {
    const html = `${POLICY}<style rel="stylesheet">p{}</style><script type="module">a("<style>b</style>")</script>`;
    const within = sealed(html, noFile);
    const policy = policyOf(within);
    const [unpack = ''] = within.match(/(?<=<script>)[^<]+/) ?? [];
    expect(policy.get('script-src')).toBe([hash(unpack), hash('a("<style>b</style>")')].join(' '));
    expect(policy.get('style-src')).toBe(hash('p{}'));
  });

  test('may ask nobody for anything, and is no less strict than the page', () => {
    const policy = policyOf(sealed(POLICY, noFile));
    const page = policyOf(POLICY);
    for (const [name, sources] of page) {
      const own = policy.get(name);
      expect(own === sources || own === "'none'" || name === 'img-src', `${name} ${own}`).toBe(true);
    }
    expect(policy.get('img-src')).toBe('data: blob:');
    expect([...policy.values()].join(' ')).not.toContain("'self'");
  });

  test('needs no hash for data, which is not run', () => {
    const html = `${POLICY}<script type="application/ld+json">{"a":"b"}</script>`;
    expect(policyOf(sealed(html, noFile)).get('script-src')).toBe("'none'");
  });

  test('holds its icon, and drops links to files beside it', () => {
    const html = `${POLICY}${ICON}<link rel="manifest" href="./app.webmanifest"><link rel="canonical" href="https://example.org/">`;
    const within = sealed(html, () => new TextEncoder().encode('<svg/>'));
    expect(within).toContain(`href="data:image/svg+xml;base64,${btoa('<svg/>')}"`);
    expect(within).not.toContain('manifest"');
    expect(within).toContain('https://example.org/');
  });

  test.each(['<script type="module" src="./a.js"></script>', '<link rel="stylesheet" href="./a.css">'])(
    'is not written while it would ask for another: %s',
    (part) => {
      expect(() => sealed(`${POLICY}${part}`, noFile)).toThrow('would still ask for');
    },
  );

  test('is not written without a policy', () => {
    expect(() => sealed('<p>', noFile)).toThrow('no security policy');
  });

  test.each([
    ['digests/talks-2025.json', 'talks-2025.html'],
    ['My Digest (final).json', 'my-digest-final.html'],
    // The page's own name, and one of which nothing is left.
    ['index.json', 'article-digest.html'],
    ['خبر.json', 'article-digest.html'],
  ])('is named after the digest: %s → %s', (file, name) => {
    expect(oneFileName(file)).toBe(name);
  });
});
