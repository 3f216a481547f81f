import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import { PAGE_MODE } from './build-modes.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundled-digest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the page from a digest, as `DIGEST=… npm run build` does, and gives what a shell would see of it. */
function build(digest: unknown, settings: Record<string, string> = {}) {
  const file = join(folder, 'digest.json');
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  writeFileSync(file, JSON.stringify(digest));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', PAGE_MODE, '--outDir', site, '--logLevel', 'error'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, DIGEST: file, NODE_ENV: 'production', ...settings },
    },
  );
  return { status, said: stderr, built: existsSync(join(site, 'index.html')) };
}

const WRONG = { ...tinyDigest(), language: 7, summary: '' };

test('a digest with problems ends the build, and each problem is said', () => {
  const { status, said, built } = build(WRONG);
  expect(status).toBe(1);
  expect(said).toContain('has 2 problems');
  expect(said).toContain('$.language');
  expect(said).toContain('$.summary');
  expect(said).toContain('PUBLISH_PROBLEMS=1');
  expect(built).toBe(false);
});

test('whoever asks for the page of problems gets it', () => {
  expect(build(WRONG, { PUBLISH_PROBLEMS: '1' })).toMatchObject({ status: 0, built: true });
});
