/** A file that is kept on the reader's machine: its path from the page's folder, and the hash of what it holds. */
export interface PrecachedFile {
  readonly path: string;
  readonly integrity: string;
}

export interface Precache {
  readonly version: string;
  readonly files: readonly PrecachedFile[];
}

/** The page itself. By its folder, because some hosts answer index.html with a redirect, which a worker may not pass on. */
export const PAGE = './';

/** The folder whose names carry a hash: such a file never changes under its name. */
export const HASHED_FOLDER = 'assets/';

/** Where an answer is looked for, before the network is asked. */
export type Source =
  /** This version's cache, as long as what is there still has this hash. */
  | { readonly from: 'this version'; readonly address: string; readonly integrity: string }
  /** The caches of earlier versions, for a page of theirs that is still open. */
  | { readonly from: 'earlier versions'; readonly address: string };

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** Nothing for what is not ours to answer: other origins, other pages in our folder, anything not listed. */
export function sourceOf(
  { method, mode, url }: Asked,
  scope: string,
  precache: Precache,
): Source | undefined {
  if (method !== 'GET' || !url.startsWith(scope)) return undefined;
  if (mode === 'navigate') {
    const { origin, pathname } = new URL(url);
    const isPage = [scope, new URL('index.html', scope).href].includes(origin + pathname);
    return isPage ? ofThisVersion(scope, scope, precache) : undefined;
  }
  const listed = ofThisVersion(url, scope, precache);
  if (listed !== undefined) return listed;
  const hashed = url.startsWith(new URL(HASHED_FOLDER, scope).href);
  return hashed ? { from: 'earlier versions', address: url } : undefined;
}

/**
 * Whether a page that runs these scripts needs nothing but this version's files. The entry script's name
 * changes with every script that it may ever load, so it says which version a page is of.
 */
export function isOfVersion(scripts: readonly string[], scope: string, precache: Precache): boolean {
  return scripts.every((script) => ofThisVersion(script, scope, precache) !== undefined);
}

function ofThisVersion(address: string, scope: string, { files }: Precache): Source | undefined {
  const file = files.find(({ path }) => new URL(path, scope).href === address);
  return file && { from: 'this version', address, integrity: file.integrity };
}
