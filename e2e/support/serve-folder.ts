import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  /** The address of the folder, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder under a path as a static host does: its `_headers` obeyed, the Brotli twin of a file sent. */
export async function serveFolder(folder: string, path: string): Promise<Served> {
  const rules = headerRulesIn(readFileSync(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const within = pathname.startsWith(path) ? `/${pathname.slice(path.length)}` : null;
    const file =
      within === null ? null : join(folder, normalize(within.endsWith('/') ? '/index.html' : within));
    try {
      if (within === null || file === null) throw new Error('outside');
      const twin = /br/.test(String(request.headers['accept-encoding'])) ? readIfThere(`${file}.br`) : null;
      const body = twin ?? readFileSync(file);
      for (const [name, value] of rules.flatMap((rule) => (rule.covers(within) ? rule.headers : []))) {
        response.setHeader(name, value);
      }
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      if (twin !== null) response.setHeader('Content-Encoding', 'br');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** The rules of a `_headers` file: a path, which may end in `*`, and the indented headers under it. */
function headerRulesIn(text: string) {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n').map((line) => line.trim());
      const stem = pattern.replace(/\*$/, '');
      return {
        covers: (path: string) => (stem === pattern ? path === pattern : path.startsWith(stem)),
        headers: lines.map((line): [string, string] => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon), line.slice(colon + 1).trim()];
        }),
      };
    });
}
