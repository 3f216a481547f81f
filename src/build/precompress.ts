import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { forTheSite } from './build-modes.ts';

/** Past so many bytes Brotli's highest quality takes minutes, and saves a fifth. */
const LARGE = 2_000_000;

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

export async function compressAll(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
  await Promise.all(names.map((name) => compress(join(folder, name))));
}

async function compress(file: string): Promise<void> {
  const text = readFileSync(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: text.length > LARGE ? 9 : 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}
