import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { TINY_ARTICLE, tinyDigest } from '../digest/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-digest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function checkDigest(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/check-digest.ts', ...words],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const good = file('good.json', JSON.stringify(tinyDigest()));
const article = file('article.txt', TINY_ARTICLE);

it('ends with 0 and counts what it found', () => {
  const { status, stdout } = checkDigest(good, '--article', article);
  expect(stdout).toMatch(/2 actors, 5 figures, 1 event,[\s\S]*All 11 receipts found/);
  expect(status).toBe(0);
});

it('ends with 1 and one line for each problem', () => {
  const bad = file('bad.json', JSON.stringify({ ...tinyDigest(), mood: 1, language: '!' }));
  const { status, stdout } = checkDigest(bad);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^\$\.language: "!" is not a language tag\. Write/),
    expect.stringMatching(/^\$\.mood: The field "mood" is not known here\. Take it out/),
  ]);
  expect(status).toBe(1);
});

it('ends with 1 when the article does not hold a receipt', () => {
  const { status, stdout } = checkDigest(
    good,
    '--article',
    file('other.txt', TINY_ARTICLE.replace('Ada Hill', 'Ida Hall')),
  );
  expect(stdout).toMatch(/^\$\.actors\[1\]\.receipt: Not found: "Mayor Ada Hill"/);
  expect(status).toBe(1);
});

it('says what it cannot read', () => {
  expect(checkDigest(join(folder, 'none.json'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/no such file/),
  });
  expect(checkDigest(file('latin1.json', new Uint8Array([0x22, 0xe9, 0x22])))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/not UTF-8/),
  });
});

it('ends with 2 and its usage when it is called wrongly', () => {
  for (const words of [[], [good, good], [good, '--mood']]) {
    expect(checkDigest(...words)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Usage: npm run check-digest/),
    });
  }
});
