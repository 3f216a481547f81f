import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Digest } from '../../digest/schema.ts';
import { limitPage } from './limit-page.tsx';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Relative to the project, as `DIGEST` is. */
const CACHE = '.cache/bench';

/** The two pages of one digest: the folder of the built site, and that of the limit page. */
export interface Pages {
  readonly ours: string;
  readonly limit: string;
}

/** Builds both pages of a digest afresh, under a name of their own in the cache. */
export function buildPages(name: string, digest: Digest): Pages {
  const folder = join(CACHE, name);
  const [ours, limit] = [join(folder, 'site'), join(folder, 'limit')];
  rmSync(join(ROOT, folder), { recursive: true, force: true });
  mkdirSync(join(ROOT, limit), { recursive: true });
  const file = join(folder, 'digest.json');
  writeFileSync(join(ROOT, file), JSON.stringify(digest));
  writeFileSync(join(ROOT, limit, 'index.html'), limitPage(digest));
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', ours, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: ROOT, env: { ...process.env, DIGEST: file }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('The site could not be built.');
  return { ours: join(ROOT, ours), limit: join(ROOT, limit) };
}
