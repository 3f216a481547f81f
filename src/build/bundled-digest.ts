import type { Plugin } from 'vite';
import { digestFile, readDigestFile } from './built-digest.ts';

const NAME = 'virtual:bundled-digest';

/**
 * Gives the page its digest, read and checked here, once: what is bundled is either a digest that holds every
 * rule or the list of its problems, so the reader's machine need not check it again.
 */
export function bundledDigest(): Plugin {
  return {
    name: 'bundled-digest',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const file = digestFile();
      this.addWatchFile(file);
      const result = readDigestFile(file);
      if (!result.ok) this.warn(`${file}: ${result.problems.length} problems; the page will list them.`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(result))});`;
    },
  };
}
