import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { pagePolicy, SECURITY_POLICY, securityPolicy, selfContainedPolicy } from './security-policy.ts';

test('the built page begins its head with the policy, before anything it loads', async () => {
  const root = mkdtempSync(join(tmpdir(), 'policy-'));
  try {
    writeFileSync(join(root, 'main.js'), 'document.title = "built";');
    writeFileSync(
      join(root, 'index.html'),
      '<!doctype html><html><head><meta charset="utf-8"><script type="module" src="./main.js"></script></head></html>',
    );
    const output = await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [securityPolicy()],
      build: { write: false, modulePreload: { polyfill: false } },
    });

    const html = pageOf(output);
    const [firstChild] = /(?<=<head>\s*)<[^>]*>/.exec(html) ?? [];
    expect(firstChild).toBe(`<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">`);
    expect(html.indexOf('<script')).toBeGreaterThan(html.indexOf(SECURITY_POLICY));
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  } finally {
    rmSync(root, { recursive: true });
  }
});

function pageOf(output: Awaited<ReturnType<typeof build>>): string {
  const [bundle] = [output].flat() as Rolldown.RolldownOutput[];
  const page = bundle?.output.find((file) => file.fileName === 'index.html');
  return page?.type === 'asset' ? String(page.source) : '';
}

test('a style that stands in the page is let in by its hash, and nothing else is', () => {
  expect(pagePolicy('<p style="x">')).toBe(SECURITY_POLICY);
  // echo -n 'p{margin:0}' | openssl dgst -sha256 -binary | base64
  expect(pagePolicy('<style>p{margin:0}</style>')).toBe(
    SECURITY_POLICY.replace(
      "style-src 'self'",
      "style-src 'self' 'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='",
    ),
  );
});

test('a page with nothing beside it gets its own script and style by their hashes, and nothing from anywhere', () => {
  const policy = selfContainedPolicy('<style>p{margin:0}</style><script type="module">p{margin:0}</script>');
  const hash = "'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='";
  expect(policy).toContain(`script-src ${hash}; style-src ${hash}; img-src data: blob:; connect-src 'none'`);
  expect(policy).not.toContain("'self'");
});
