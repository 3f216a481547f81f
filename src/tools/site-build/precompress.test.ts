import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { precompress, qualitiesFor } from './precompress.ts';

test('every text of the built folder has a smaller twin of each kind, whoever wrote it and when', async () => {
  const root = mkdtempSync(join(tmpdir(), 'precompress-'));
  const out = join(root, 'dist');
  // As the one file and the worker come to be: after the bundle, and not at once.
  const late: Plugin = {
    name: 'late',
    closeBundle: async () => {
      await wait(50);
      writeFileSync(join(out, 'sw.js'), 'late();'.repeat(50));
    },
  };
  try {
    writeFileSync(join(root, 'main.js'), `document.title = "${'built '.repeat(50)}";`);
    writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
    // Before the others in the list, because the build must not hang on the order alone.
    await build({ root, configFile: false, logLevel: 'error', plugins: [precompress(), late] });

    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const texts = names.filter((name) => /\.(html|js)$/.test(name));
    expect(texts.map((name) => name.replace(/-[\w-]{8}\./, '.')).toSorted()).toEqual([
      'assets/index.js',
      'index.html',
      'sw.js',
    ]);
    for (const name of texts) {
      const text = readFileSync(join(out, name));
      expect(brotliDecompressSync(readFileSync(join(out, `${name}.br`)))).toEqual(text);
      expect(gunzipSync(readFileSync(join(out, `${name}.gz`)))).toEqual(text);
    }
    expect(names.filter((name) => /\.(br|gz)\.(br|gz)$/.test(name))).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('many large texts, as twenty charts of a great digest have, do not take minutes', () => {
  const large = Array<number>(20).fill(1_100_000);
  expect(qualitiesFor([...large, 900]).filter((quality) => quality === 11)).toHaveLength(6);
  expect(qualitiesFor([...large, 900]).at(-1)).toBe(11);
  expect(qualitiesFor([9_000_000, 300_000])).toEqual([9, 11]);
});
