import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';
import { forTheSite } from './build-modes.ts';
import { builtScript } from './built-script.ts';

/** Writes a page of its own for each chart, which other sites may show in a frame. */
export function embedPages(load: LoadModule, digestFile: string, site: string | null): Plugin {
  let icon = '';
  return {
    name: 'embed-pages',
    apply: forTheSite,
    configResolved({ publicDir }) {
      icon = readFileSync(join(publicDir, 'icon.svg')).toString('base64');
    },
    async generateBundle() {
      const { embedFiles } = await load('/src/tools/site-build/pages/embed-html.ts');
      const script = await builtScript(new URL('../../pictures/embed/tell-height.ts', import.meta.url));
      for (const [fileName, source] of embedFiles(digestFile, { site, icon, ...script }))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
