import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';

/** Puts what search engines and social sites read into the built page, all of it from the digest. */
export function headData(load: LoadModule, digestFile: string, site: string | null, name: string): Plugin {
  return {
    name: 'head-data',
    apply: 'build',
    async transformIndexHtml(html) {
      const { withHead } = await load('/src/tools/site-build/pages/head-html.ts');
      return withHead(html, digestFile, site, name);
    },
  };
}
