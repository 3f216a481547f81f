import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';
import { forTheSite } from './build-modes.ts';

/**
 * Writes sw.js, the worker that keeps the site on the reader's machine, with the list of what it keeps. It
 * reads the files as they will be published, so it comes after whatever else changes them.
 */
export function serviceWorker(load: LoadModule): Plugin {
  let folder = '';
  return {
    name: 'service-worker',
    apply: forTheSite,
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { writeServiceWorker } = await load('/src/tools/site-build/pages/service-worker-file.ts');
        await writeServiceWorker(folder);
      },
    },
  };
}
