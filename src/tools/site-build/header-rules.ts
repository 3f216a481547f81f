import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';
import { forTheSite } from './build-modes.ts';

/** Writes the header rules into the built folder. */
export function headersFile(load: LoadModule, digestFile: string, site: string | null): Plugin {
  return {
    name: 'headers-file',
    apply: forTheSite,
    // After the page is written: its policy names what stands in it.
    async writeBundle({ dir = '' }) {
      const { headersOf } = await load('/src/tools/site-build/pages/header-rules.ts');
      writeFileSync(join(dir, '_headers'), headersOf(dir, digestFile, site));
    },
  };
}
