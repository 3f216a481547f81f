import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Precache } from '../../../page/offline/precache.ts';
import { isPrecached, writeServiceWorker } from './service-worker-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'));
  publish({ 'index.html': 'a page', 'assets/index-a.js': 'a script', 'digest.schema.json': '{}' });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the worker lists the page by its folder, and every file with its hash', async () => {
  await writeServiceWorker(folder);
  expect(writtenList().files).toEqual([
    { path: 'assets/index-a.js', integrity: integrityOf('a script') },
    { path: './', integrity: integrityOf('a page') },
  ]);
});

test('the same site gives the same worker, and any change another version', async () => {
  await writeServiceWorker(folder);
  const { version } = writtenList();
  await writeServiceWorker(folder);
  expect(writtenList().version).toBe(version);
  publish({ 'digest.schema.json': '{"not": "kept"}' });
  await writeServiceWorker(folder);
  expect(writtenList().version).toBe(version);
  publish({ 'index.html': 'another page' });
  await writeServiceWorker(folder);
  expect(writtenList().version).not.toBe(version);
});

test('the worker is one plain script that listens for all it has to', async () => {
  await writeServiceWorker(folder);
  const heard: string[] = [];
  const self = {
    registration: { scope: 'https://example.org/' },
    addEventListener: (type: string) => heard.push(type),
  };
  runInNewContext(readFileSync(join(folder, 'sw.js'), 'utf8'), { self, URL });
  expect(heard.toSorted()).toEqual(['activate', 'fetch', 'install', 'message']);
});

test.each([
  'index.html',
  'icon.svg',
  'manifest.webmanifest',
  'icons/icon-192.png',
  'assets/index-a.js',
  'assets/index-a.css',
])('kept: %s', (path) => expect(isPrecached(path)).toBe(true));

test.each([
  'index.html.br',
  'assets/index-a.js.br',
  'assets/index-a.css.gz',
  'assets/index-a.js.map',
  'one-file.html',
  'embed/hostages.html',
  'digest.schema.json',
  'social-card.png',
  'sw.js',
  '_headers',
])('not kept: %s', (path) => expect(isPrecached(path)).toBe(false));

function publish(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function writtenList(): Precache {
  const [, json = ''] =
    /^const PRECACHE = (\{.*?\n\});$/ms.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
  return JSON.parse(json);
}

function integrityOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
