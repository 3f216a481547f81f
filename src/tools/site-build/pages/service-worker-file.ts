import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HASHED_FOLDER, PAGE, type PrecachedFile } from '../../../page/offline/precache.ts';
import { builtScript } from '../built-script.ts';

/** Writes the worker into the folder whose files it is to keep. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = await precachedFiles(folder);
  const { code } = await builtScript(new URL('../../../page/offline/service-worker.ts', import.meta.url));
  // With the code, so that no two workers ever share a cache.
  const version = createHash('sha256').update(JSON.stringify(files)).update(code).digest('hex').slice(0, 16);
  const list = JSON.stringify({ version, files }, null, 1);
  await writeFile(join(folder, 'sw.js'), `const PRECACHE = ${list};\n${code}`);
}

/** What the page itself asks for. Not kept: compressed siblings, maps, the schema, other HTML files, pictures for sharing. */
export function isPrecached(path: string): boolean {
  if (['index.html', 'icon.svg', 'manifest.webmanifest'].includes(path)) return true;
  if (path.startsWith(HASHED_FOLDER)) return /\.(?:css|js|svg)$/.test(path);
  return /^icons\/[^/]+\.png$/.test(path);
}

async function precachedFiles(folder: string): Promise<PrecachedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isPrecached)
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({
      path: path === 'index.html' ? PAGE : path,
      integrity: `sha256-${createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('base64')}`,
    })),
  );
}
