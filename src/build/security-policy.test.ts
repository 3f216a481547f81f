import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { SECURITY_POLICY, securityPolicy } from './security-policy.ts';

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
