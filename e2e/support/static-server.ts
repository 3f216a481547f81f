import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface StaticServer {
  /** The address of the folder, below the root: as a newsroom publishes it. */
  readonly address: string;
  /** Publishes another folder in place of the one before. */
  publish(folder: string): void;
  /** Answers for files of such a name that there are none, until it is told others, or none. */
  lose(files: RegExp | null): void;
  /** Lets files of such a name wait, until it is told others, or none. */
  hold(files: RegExp | null): void;
  /** Ends the server, and with it every open connection. */
  stop(): Promise<void>;
}

const PATH = '/news/digest/';

/** The name of the script that a test adds. */
const ADDED = 'added-by-a-test.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The page's own policy, which does not hold for what an extension adds. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

export interface Added {
  /** Runs before every page's own. */
  readonly script: string;
  /** Whether the pages are served without their policy, as to extensions they are. */
  readonly withoutPolicy?: boolean;
}

/**
 * Serves a folder below a sub-path of an otherwise empty site on a free port, and can be stopped in the middle of a test.
 */
export async function startStaticServer(folder: string, added?: Added): Promise<StaticServer> {
  let published = folder;
  let lost: RegExp | null = null;
  let held: RegExp | null = null;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(PATH.length) || 'index.html';
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end('<!doctype html><title>News</title>');
      return;
    }
    // A browser asks for it when it shows a file that is no page.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (added !== undefined && path === ADDED) {
      response.writeHead(200, { 'content-type': TYPES['.js'] }).end(added.script);
      return;
    }
    while (held?.test(path)) await sleep(50);
    try {
      if (!pathname.startsWith(PATH)) throw new Error('outside of the folder');
      if (lost?.test(path)) throw new Error('lost');
      const file = await readFile(join(published, path));
      const body = added !== undefined && path.endsWith('.html') ? withAdded(String(file), added) : file;
      const caching = path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache';
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': caching,
        // As hosts say that compress.
        vary: 'Accept-Encoding, Origin',
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${PATH}`,
    publish: (next) => {
      published = next;
    },
    lose: (files) => {
      lost = files;
    },
    hold: (files) => {
      held = files;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function withAdded(page: string, { withoutPolicy = false }: Added): string {
  const own = withoutPolicy ? page.replace(POLICY, '') : page;
  return own.replace('<head>', `<head><script src="${ADDED}"></script>`);
}
