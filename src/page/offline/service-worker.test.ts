import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Message } from './messages.ts';

const SCOPE = 'https://example.org/news/';
const OLD = 'article-digest /news/ 1 old';
const OWN = 'article-digest /news/ 2 own';
const WAITING = 'article-digest /news/ 3 next';
const FOREIGN = 'somebody else’s';
const ENTRY = `${SCOPE}assets/index-own.js`;
const OLD_ENTRY = `${SCOPE}assets/index-old.js`;

/** Found as a name only: a worker's types and a page's contradict one another. */
const { './service-worker.ts': runWorker } = import.meta.glob('./service-worker.ts');

/** What is kept of a file in a cache, here. */
const keptText = (address: string, cache: string) => `${address} of ${cache}`;
const integrityOf = (address: string) =>
  `sha256-${createHash('sha256').update(keptText(address, OWN)).digest('base64')}`;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the files of an old page stay until every open page is of this version', async () => {
  const worker = await startWorker([OLD, OWN, FOREIGN], ['first', 'second']);
  await worker.dispatch('activate');
  expect(worker.cacheNames()).toContain(OLD);

  await worker.tell('first', { kind: 'loaded', scripts: [ENTRY] });
  await worker.tell('second', { kind: 'loaded', scripts: [OLD_ENTRY] });
  expect(worker.cacheNames()).toContain(OLD);
  expect(await worker.answer(OLD_ENTRY)).toBe(keptText(OLD_ENTRY, OLD));

  await worker.tell('second', { kind: 'loaded', scripts: [ENTRY] });
  expect(worker.cacheNames()).toEqual([OWN, FOREIGN]);
});

test('with no page open, activation leaves this version alone', async () => {
  const worker = await startWorker([OLD, OWN, FOREIGN], []);
  await worker.dispatch('activate');
  expect(worker.cacheNames()).toEqual([OWN, FOREIGN]);
});

test('the files of a version that waits are neither deleted nor given out', async () => {
  const worker = await startWorker([OWN, WAITING], ['first']);
  await worker.tell('first', { kind: 'loaded', scripts: [ENTRY] });
  expect(worker.cacheNames()).toEqual([OWN, WAITING]);
  expect(await worker.answer(SCOPE, 'navigate')).toBe(keptText(SCOPE, OWN));
  expect(await worker.answer(`${SCOPE}assets/index-next.js`)).toBe('the network');
});

test('it waits until the reader accepts', async () => {
  const worker = await startWorker([OLD], ['first']);
  vi.stubGlobal('fetch', async () => new Response('a file'));
  await worker.dispatch('install');
  expect(worker.skipWaiting).not.toHaveBeenCalled();
  await worker.tell('first', { kind: 'accept' });
  expect(worker.skipWaiting).toHaveBeenCalledOnce();
});

test('a version of which a file is missing is not kept, and the others are', async () => {
  const worker = await startWorker([OLD], []);
  vi.stubGlobal('fetch', async (address: string) =>
    address === SCOPE ? new Response('gone', { status: 404 }) : new Response('a file'),
  );
  await expect(worker.dispatch('install')).rejects.toThrow(`${SCOPE} answered 404`);
  expect(worker.cacheNames()).toEqual([OLD]);
});

test('each file is fetched with its hash, and the page past the browser’s own cache', async () => {
  const worker = await startWorker([], []);
  const asked = vi.fn(async (_address: string, _options: RequestInit) => new Response('a file'));
  vi.stubGlobal('fetch', asked);
  await worker.dispatch('install');
  expect(asked.mock.calls).toEqual([
    [SCOPE, { integrity: integrityOf(SCOPE), cache: 'no-cache' }],
    [ENTRY, { integrity: integrityOf(ENTRY), cache: 'default' }],
  ]);
  expect(worker.cacheNames()).toEqual(['article-digest /news/ 1 own']);
});

test('a kept file that was damaged is fetched anew, by its hash, and kept', async () => {
  const worker = await startWorker([OWN], ['first']);
  worker.damage(ENTRY);
  const asked = vi.fn(async (_address: string, _options: RequestInit) => new Response('the sound file'));
  vi.stubGlobal('fetch', asked);
  expect(await worker.answer(ENTRY)).toBe('the sound file');
  expect(asked.mock.calls).toEqual([[ENTRY, { integrity: integrityOf(ENTRY), cache: 'reload' }]]);
  expect(worker.put).toHaveBeenCalledWith(ENTRY, expect.any(Response));
});

test('a damaged file is never given out, also without a network', async () => {
  const worker = await startWorker([OWN], ['first']);
  worker.damage(ENTRY);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  await expect(worker.answer(ENTRY)).rejects.toThrow('no network');
});

test('where the site has another version by now, a lost page is asked of the network as it is', async () => {
  const worker = await startWorker([OWN], ['first']);
  worker.damage(SCOPE);
  vi.stubGlobal('fetch', async (_request: unknown, options?: RequestInit) => {
    if (options?.integrity) throw new TypeError('not this hash');
    return new Response('the next version');
  });
  expect(await worker.answer(SCOPE, 'navigate')).toBe('the next version');
  expect(worker.put).not.toHaveBeenCalled();
});

/** Runs the worker in a browser of our own, where every cache has whatever is asked of it by its own version. */
async function startWorker(names: readonly string[], pages: readonly string[]) {
  const kept = new Set(names);
  const listeners = new Map<string, (event: object) => void>();
  const skipWaiting = vi.fn(async () => {});
  const put = vi.fn(async (_address: string, _response: Response) => {});
  const damaged = new Set<string>();
  vi.stubGlobal('PRECACHE', {
    version: 'own',
    files: [
      { path: './', integrity: integrityOf(SCOPE) },
      { path: 'assets/index-own.js', integrity: integrityOf(ENTRY) },
    ],
  });
  vi.stubGlobal('fetch', async () => new Response('the network'));
  vi.stubGlobal('self', {
    registration: { scope: SCOPE },
    clients: { claim: async () => {}, matchAll: async () => pages.map((id) => ({ id })) },
    caches: {
      keys: async () => [...kept],
      delete: async (name: string) => kept.delete(name),
      open: async (name: string) => {
        kept.add(name);
        return { put };
      },
      match: async (address: string, { cacheName }: { cacheName: string }) =>
        new Response(damaged.has(address) ? 'a torn fi' : keptText(address, cacheName)),
    },
    skipWaiting,
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  });
  await runWorker?.();

  const dispatch = async (type: string, event: object = {}) => {
    const work: Promise<unknown>[] = [];
    listeners.get(type)?.({ ...event, waitUntil: (each: Promise<unknown>) => work.push(each) });
    await Promise.all(work);
  };
  return {
    skipWaiting,
    put,
    damage: (address: string) => damaged.add(address),
    dispatch,
    cacheNames: () => [...kept],
    tell: (id: string, data: Message) => dispatch('message', { data, source: { id } }),
    answer: async (url: string, mode = 'cors') => {
      let answer: Promise<Response> | undefined;
      const respondWith = (response: Promise<Response>) => {
        answer = response;
      };
      await dispatch('fetch', { request: { method: 'GET', mode, url }, respondWith });
      return (await answer)?.text();
    },
  };
}
