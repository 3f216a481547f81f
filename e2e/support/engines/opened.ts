import { DIST } from '../built-site.ts';
import type { FontSet } from '../launch-options.ts';
import { type Added, type StaticServer, startStaticServer } from '../static-server.ts';
import type { Engine, EnginePage } from './engine.ts';

/** The built site on a server of its own, as long as it is used. */
export async function withServer(
  added: string | Added,
  use: (address: string, server: StaticServer) => Promise<void>,
): Promise<void> {
  const server = await startStaticServer(DIST, typeof added === 'string' ? { script: added } : added);
  await use(server.address, server).finally(() => server.stop());
}

/** A page in a browser of its own, as long as it is used. */
export async function withPage<T>(
  engine: Engine | undefined,
  use: (page: EnginePage) => Promise<T>,
  fonts: FontSet = 'dejavu',
): Promise<T> {
  if (engine === undefined) throw new Error('skipped where there is none');
  const page = await engine.launch(fonts);
  return use(page).finally(() => page.close());
}
