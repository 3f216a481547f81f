import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';

type Pages = typeof import('./pages/built-digest.ts');
type Problems = Extract<ReturnType<Pages['readDigestFile']>, { ok: false }>;

const NAME = 'virtual:bundled-digest';

/**
 * Gives the page its digest, read and checked here, once: what is bundled is either a digest that holds every
 * rule or the list of its problems, so the reader's machine need not check it again.
 */
export function bundledDigest(load: LoadModule, file: string): Plugin {
  let mayStop = false;
  return {
    name: 'bundled-digest',
    // A build is published unseen; in development the page of problems is what the writer works with.
    configResolved({ command }) {
      mayStop = command === 'build' && process.env.PUBLISH_PROBLEMS !== '1';
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(file);
      const { readDigestFile } = await load('/src/tools/site-build/pages/built-digest.ts');
      const result = readDigestFile(file);
      if (!result.ok) {
        const problems = listed(file, result);
        if (mayStop)
          this.error(`${problems}\nTo build the page that lists them all the same, set PUBLISH_PROBLEMS=1.`);
        this.warn(`${problems}\nThe page will list them.`);
      }
      const { smallInSentences } = await load('/src/digest/name-in-sentence.ts');
      const small = result.ok ? smallInSentences(result.digest) : [];
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(result))});
export const small = ${JSON.stringify(small)};`;
    },
  };
}

function listed(file: string, { problems }: Problems): string {
  const lines = problems.map(({ path, reason, remedy }) => `  ${path}: ${reason} ${remedy}`);
  const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
  return [`${file} has ${count}:`, ...lines].join('\n');
}
