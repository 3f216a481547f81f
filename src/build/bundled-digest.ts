import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readDigest } from '../digest/read-digest.ts';

const DEFAULT = 'src/digests/gaza-ceasefire-talks-2025-01-11.json';
const NAME = 'virtual:bundled-digest';

/** The file of the digest that the page is built from: `DIGEST=my-digest.json npm run build` makes another dashboard. */
export function digestFile(): string {
  return resolve(process.env.DIGEST ?? DEFAULT);
}

/**
 * Gives the page its digest, read and checked here, once: what is bundled is either a digest that holds every
 * rule or the list of its problems, so the reader's machine need not check it again.
 */
export function bundledDigest(): Plugin {
  return {
    name: 'bundled-digest',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const file = digestFile();
      this.addWatchFile(file);
      const result = readDigest(readFileSync(file, 'utf8'));
      if (!result.ok) this.warn(`${file}: ${result.problems.length} problems; the page will list them.`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(result))});`;
    },
  };
}
