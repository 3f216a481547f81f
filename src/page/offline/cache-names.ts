/**
 * One cache a version. Its name counts up, so that every worker knows which caches are older than its own,
 * also where an earlier version has been published again. All that is published under an origin shares its
 * caches, so the name holds the folder too: "article-digest /news/ 3 1f0c…".
 */
export interface CacheName {
  readonly name: string;
  readonly count: number;
  readonly version: string;
}

/** Our caches of this folder, the newest first. */
export function ownCaches(names: readonly string[], scope: string): CacheName[] {
  const prefix = prefixOf(scope);
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => {
      const [count, version = ''] = name.slice(prefix.length).split(' ');
      return { name, count: Number(count), version };
    })
    .toSorted((one, other) => other.count - one.count);
}

/** The name under which a version is to be kept now. */
export function nextCache(names: readonly string[], scope: string, version: string): string {
  const [newest] = ownCaches(names, scope);
  return `${prefixOf(scope)}${(newest?.count ?? 0) + 1} ${version}`;
}

export function cacheOf(names: readonly string[], scope: string, version: string): CacheName | undefined {
  return ownCaches(names, scope).find((cache) => cache.version === version);
}

/** The caches that were there before this version's. Never a later one: its worker is waiting for its turn. */
export function earlierCaches(names: readonly string[], scope: string, version: string): string[] {
  const own = cacheOf(names, scope, version);
  if (own === undefined) return [];
  return ownCaches(names, scope)
    .filter(({ count }) => count < own.count)
    .map(({ name }) => name);
}

function prefixOf(scope: string): string {
  return `article-digest ${new URL(scope).pathname} `;
}
