import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';
import type { Site } from './pages/site.ts';

const NAME = 'virtual:shaped-words';

/**
 * Gives what draws pictures the Arabic and Hebrew words of the digest, shaped here, and the order in which a line sets
 * them. A page of a digest without such words gets nothing at all.
 */
export function shapedWords(load: LoadModule, digestFile: string, site: Site): Plugin {
  return {
    name: 'shaped-words',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const { moduleOfShapedWords } = await load(MODULE);
      return moduleOfShapedWords(digestFile, site);
    },
  };
}

/** The licences of the letters that they are shaped in. */
export async function licencesOfLetters(
  load: LoadModule,
  digestFile: string,
  site: Site,
): Promise<readonly string[]> {
  const { licencesOfShapedWords } = await load(MODULE);
  return licencesOfShapedWords(digestFile, site);
}

const MODULE = '/src/tools/site-build/pages/shaped-words.ts';
