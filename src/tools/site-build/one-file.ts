import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import type { LoadModule } from './app-modules.ts';
import { forTheSite, ONE_FILE_MODE } from './build-modes.ts';
import { NOTICES_FILE } from './notices.ts';

/**
 * Writes the page a second time beside the folder's own, as one HTML file that needs nothing else: for mailing and
 * for the archive. It is built afresh, because parts that are fetched later must be in it from the start.
 */
export function oneFile(load: LoadModule, digestFile: string): Plugin {
  let config: ResolvedConfig;
  let written = false;
  return {
    name: 'one-file',
    apply: forTheSite,
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      sequential: true,
      // Not as the bundle is made: this is another build, and a build that failed must not begin one.
      async handler() {
        if (!written) return;
        const { oneFileName, sealed, withNotices } = await load(
          '/src/tools/site-build/pages/one-file-html.ts',
        );
        const { page, notices } = await buildPage(config);
        const html = sealed(withNotices(page, notices), (path) => readFileSync(join(config.publicDir, path)));
        writeFileSync(resolve(config.root, config.build.outDir, oneFileName(digestFile)), html);
      },
    },
  };
}

async function buildPage({ root, configFile }: ResolvedConfig): Promise<{ page: string; notices: string }> {
  const output = await build({
    root,
    configFile: configFile ?? false,
    mode: ONE_FILE_MODE,
    logLevel: 'error',
    plugins: [viteSingleFile()],
    build: { write: false, rolldownOptions: { input: join(root, 'index.html') } },
  });
  const [bundle] = [output].flat().filter((each) => 'output' in each);
  const written = (name: string): string => {
    const file = bundle?.output.find(({ fileName }) => fileName === name);
    if (file?.type !== 'asset') throw new Error(`the build of the one file gave no ${name}`);
    return String(file.source);
  };
  return { page: written('index.html'), notices: written(NOTICES_FILE) };
}
