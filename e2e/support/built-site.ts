import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site, as `npm run build` leaves it. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Every file of the built site by its path in it, but for the compressed twins. */
export function builtFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

export function builtText(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

/** The page as one file: the one beside index.html whose policy names its scripts by their hashes. */
export function oneFilePath(): string {
  const found = builtFiles().filter(
    (path) => /^[^/]+\.html$/.test(path) && /script-src 'sha256-/.test(builtText(path)),
  );
  if (found.length !== 1) throw new Error(`one file was to be built, and there are ${found.length}`);
  return join(DIST, found[0] ?? '');
}

/** What a file weighs as it is sent, Brotli, in bytes. */
export function sentSize(path: string): number {
  return statSync(join(DIST, `${path}.br`)).size;
}

/**
 * The scripts that a page needs before it can answer: those it runs, and all that they import without being
 * asked. What is imported on demand (`import('…')`), or only fetched beforehand, is left out.
 */
export function scriptsAtStart(page: string): string[] {
  const named = [...builtText(page).matchAll(/<script\b[^>]*\ssrc="([^"]+\.js)"/g)];
  return withTheirImports(named.map(([, address = '']) => posix.join(dirname(page), address)));
}

/** Scripts, and all that they import without being asked. */
export function withTheirImports(paths: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, target = ''] of builtText(path).matchAll(STATIC_IMPORT)) {
      follow(posix.join(dirname(path), target));
    }
  };
  paths.forEach(follow);
  return [...found].toSorted();
}

const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** "assets/index.js 172.3 KB", a line for each, and their sum. */
export function weighed(title: string, paths: readonly string[]): { total: number; report: string } {
  const sizes = paths.map((path) => ({ path, size: sentSize(path) }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const lines = sizes.map(({ path, size }) => `  ${inKilobytes(size).padStart(9)}  ${path}`);
  return { total, report: [`${title}: ${inKilobytes(total)}, Brotli`, ...lines].join('\n') };
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
