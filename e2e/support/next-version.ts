import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeServiceWorker } from '../../src/tools/site-build/pages/service-worker-file.ts';

/**
 * Writes a copy of the built site as a next build would be: every hashed file has another name, a text of the
 * page is another, and the worker lists what is there.
 */
export async function writeNextVersion(
  built: string,
  next: string,
  [before, after]: readonly [string, string],
): Promise<void> {
  await cp(built, next, { recursive: true });
  const assets = await readdir(join(next, 'assets'));
  const renamed = assets.map((name) => [name, name.replace(/-[\w-]{8}\./, '-nextnext.')] as const);
  for (const [old, name] of renamed) await rename(join(next, 'assets', old), join(next, 'assets', name));

  const texts = ['index.html', ...renamed.map(([, name]) => `assets/${name}`)].filter((path) =>
    /\.(?:html|js|css)$/.test(path),
  );
  for (const path of texts) {
    let text = await readFile(join(next, path), 'utf8');
    for (const [old, name] of renamed) text = text.replaceAll(old, name);
    await writeFile(join(next, path), text.replaceAll(before, after));
  }
  await writeServiceWorker(next);
}
