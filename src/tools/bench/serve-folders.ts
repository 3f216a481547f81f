import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Server {
  /** "http://127.0.0.1:4531" */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves each folder under its name, compressed with Brotli as a good host would: `/ours/` from `folders.ours`. */
export async function serveFolders(folders: ReadonlyMap<string, string>): Promise<Server> {
  const answers = new Map<string, Answer | null>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    let answer = answers.get(path);
    if (answer === undefined) {
      answer = answerTo(path, folders);
      answers.set(path, answer);
    }
    if (answer === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...answer.headers, 'content-length': answer.body.length }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
} as const satisfies Record<string, string>;

const COMPRESSED_ALREADY = new Set(['.png', '.ico']);

function answerTo(path: string, folders: ReadonlyMap<string, string>): Answer | null {
  const [, name = '', ...rest] = decodeURIComponent(path).split('/');
  const folder = folders.get(name);
  if (folder === undefined) return null;
  const file = join(folder, rest.join('/') || 'index.html');
  const extension = extname(file);
  if (!file.startsWith(folder + sep) || !isType(extension) || !existsSync(file)) return null;
  const headers = {
    'content-type': TYPES[extension],
    'cache-control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  if (COMPRESSED_ALREADY.has(extension)) return { body: readFileSync(file), headers };
  return { body: brotliOf(file), headers: { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' } };
}

function isType(extension: string): extension is keyof typeof TYPES {
  return extension in TYPES;
}

/** Past this size the last few per cent are not worth the wait: such pages are only measured at full speed. */
const LARGE = 1_000_000;

/** What the build has compressed already is served as it is. */
function brotliOf(file: string): Buffer {
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`);
  const body = readFileSync(file);
  const quality = body.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
