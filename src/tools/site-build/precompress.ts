import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { forTheSite } from './build-modes.ts';

/** So many bytes get Brotli's highest quality, the smallest texts first: more would take minutes, and save a fifth. */
const AT_BEST = 6_000_000;
const BEST = 11;
const GOOD = 9;

const TEXT = /\.(?:html|m?js|css|svg|json|webmanifest)$/;

/** Lays a Brotli and a gzip form beside each text of the built folder. The last plugin: it takes what the others wrote. */
export function precompress(): Plugin {
  let folder: string | null = null;
  return {
    name: 'precompress',
    apply: forTheSite,
    writeBundle({ dir }) {
      folder = dir ?? null;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (folder !== null) await compressAll(folder);
      },
    },
  };
}

async function compressAll(folder: string): Promise<void> {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name)) }));
  const qualities = qualitiesFor(texts.map(({ text }) => text.length));
  await Promise.all(texts.map(({ file, text }, place) => compress(file, text, qualities[place] ?? GOOD)));
}

/** Brotli's quality for each of texts with so many bytes. */
export function qualitiesFor(sizes: readonly number[]): readonly number[] {
  const qualities = sizes.map(() => GOOD);
  let bytes = 0;
  for (const place of [...sizes.keys()].toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))) {
    bytes += sizes[place] ?? 0;
    if (bytes > AT_BEST) break;
    qualities[place] = BEST;
  }
  return qualities;
}

async function compress(file: string, text: Buffer, quality: number): Promise<void> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}
