import { cacheOf, earlierCaches, nextCache } from './cache-names.ts';
import { holds } from './holds.ts';
import type { Message } from './messages.ts';
import {
  HASHED_FOLDER,
  isOfVersion,
  type Precache,
  type PrecachedFile,
  type Source,
  sourceOf,
} from './precache.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build writes it before this file. */
declare const PRECACHE: Precache;

const { scope } = self.registration;
const { version } = PRECACHE;
/** Pages that said that they are of this version. Forgotten when the browser rests the worker: see `tidy`. */
const current = new Set<string>();

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), tidy()])));

self.addEventListener('fetch', (event) => {
  const source = sourceOf(event.request, scope, PRECACHE);
  if (source === undefined) return;
  event.respondWith(find(source).then((kept) => kept ?? fetch(event.request)));
});

self.addEventListener('message', (event) => {
  // Only pages of our own origin can write to a worker.
  const message: Message = event.data;
  if (message.kind === 'accept') event.waitUntil(self.skipWaiting());
  if (message.kind === 'loaded' && event.source !== null && 'id' in event.source) {
    if (isOfVersion(message.scripts, scope, PRECACHE)) current.add(event.source.id);
    event.waitUntil(tidy());
  }
});

/** All files or none: what was published half, or changed on the way, is not kept. */
async function keepFiles(): Promise<void> {
  const name = nextCache(await self.caches.keys(), scope, version);
  const cache = await self.caches.open(name);
  try {
    await Promise.all(PRECACHE.files.map((file) => keepFile(cache, file)));
  } catch (error) {
    await self.caches.delete(name);
    throw error;
  }
}

async function keepFile(cache: Cache, { path, integrity }: PrecachedFile): Promise<void> {
  const address = new URL(path, scope).href;
  // What the page has just loaded is not loaded twice, unless it may have changed under its name.
  const mode = path.startsWith(HASHED_FOLDER) ? 'default' : 'no-cache';
  const response = await fetch(address, { integrity, cache: mode });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  await cache.put(address, response.redirected ? withoutRedirect(response) : response);
}

/** A browser refuses a redirected answer to a navigation. */
function withoutRedirect({ body, status, statusText, headers }: Response): Response {
  return new Response(body, { status, statusText, headers });
}

async function find(source: Source): Promise<Response | undefined> {
  const names = await self.caches.keys();
  if (source.from === 'this version') return sound(source, cacheOf(names, scope, version)?.name);
  for (const cacheName of earlierCaches(names, scope, version)) {
    const kept = await keptIn(cacheName, source.address);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

/** A file that was lost or damaged on the reader's machine is fetched anew, or else the page would stay broken for good. */
async function sound(
  { address, integrity }: Extract<Source, { from: 'this version' }>,
  cacheName: string | undefined,
): Promise<Response | undefined> {
  const kept = cacheName === undefined ? undefined : await keptIn(cacheName, address);
  if (kept !== undefined && (await holds(await kept.clone().arrayBuffer(), integrity))) return kept;
  // Refused where the site has another version by now: then the page takes what the network has.
  const fresh = await fetch(address, { integrity, cache: 'reload' }).catch(() => undefined);
  if (!fresh?.ok) return undefined;
  const answer = fresh.redirected ? withoutRedirect(fresh) : fresh;
  if (cacheName !== undefined) await (await self.caches.open(cacheName)).put(address, answer.clone());
  return answer;
}

/** Hosts say that answers vary by compression or origin; what is kept here is the same for all. */
function keptIn(cacheName: string, address: string): Promise<Response | undefined> {
  return self.caches.match(address, { cacheName, ignoreVary: true });
}

/**
 * Deletes the files of earlier versions once every open page is known to be of this one. A page that has said
 * nothing may be an old one, so it keeps them: at worst until the site is opened again.
 */
async function tidy(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' });
  if (!pages.every(({ id }) => current.has(id))) return;
  const names = earlierCaches(await self.caches.keys(), scope, version);
  await Promise.all(names.map((name) => self.caches.delete(name)));
}
