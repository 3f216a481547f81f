import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Beside the page, and inside of the one file: the licences of all code and letters that come with it. */
export const NOTICES_FILE = 'third-party-notices.txt';

/** The licences of what is not code and so is not seen by the bundler, in the public folder. */
const BESIDE_CODE = ['typeface-licence.txt'];

/**
 * Writes the notices that the licences of the bundled packages ask to be kept. Vite lists what is really in the bundle;
 * the licence of the project itself and of what is not code are added: of the letters of pictures, and `ofLetters`.
 */
export function notices(ofLetters: () => Promise<readonly string[]>): Plugin {
  let root = '';
  let publicDir = '';
  return {
    name: 'notices',
    apply: 'build',
    config: () => ({ build: { license: { fileName: NOTICES_FILE } } }),
    configResolved(config) {
      root = config.root;
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const listed = bundle[NOTICES_FILE];
        if (listed?.type !== 'asset') throw new Error(`the build wrote no ${NOTICES_FILE}`);
        const texts = BESIDE_CODE.map((file) => join(publicDir, file)).filter(existsSync);
        listed.source = noticesText(readFileSync(join(root, 'LICENSE'), 'utf8'), String(listed.source), [
          ...texts.map((file) => readFileSync(file, 'utf8')),
          ...(await ofLetters()),
        ]);
      },
    },
  };
}

/** The project's own licence, the packages with theirs, and the licences of what is not code. Throws where a package has none. */
export function noticesText(own: string, listed: string, besideCode: readonly string[]): string {
  const packages = listed.slice(Math.max(0, listed.indexOf('\n## '))).trim();
  for (const entry of packages.split(/^## /m).slice(1)) {
    const [name = '', ...text] = entry.split('\n');
    if (text.join('').trim() === '')
      throw new Error(`the package ${name} comes without the text of its licence`);
  }
  return [
    'THE PAGE ITSELF',
    own.trim(),
    'PACKAGES WHOSE CODE IS IN IT',
    packages.replace(/^## /gm, '----------------------------------------\n'),
    ...besideCode.flatMap((text) => ['LETTERS THAT ITS PICTURES ARE DRAWN OR MEASURED WITH', text.trim()]),
  ]
    .join('\n\n')
    .concat('\n');
}
