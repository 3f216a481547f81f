import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';
import { forTheSite } from './build-modes.ts';
import { CARD_FILE } from './card-file.ts';
import type { Site } from './pages/site.ts';

/** Writes the picture that social sites show with a link to the page. */
export function socialCard(load: LoadModule, digestFile: string, site: Site): Plugin {
  return {
    name: 'social-card',
    apply: forTheSite,
    async generateBundle() {
      const { cardOf } = await load('/src/tools/site-build/pages/card.ts');
      const source = await cardOf(digestFile, site);
      if (source !== null) this.emitFile({ type: 'asset', fileName: CARD_FILE, source });
    },
  };
}
