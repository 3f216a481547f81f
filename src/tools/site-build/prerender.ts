import type { Plugin } from 'vite';
import type { LoadModule } from './app-modules.ts';

const ROOT = '<div id="root"></div>';

/** On build, writes the whole page into index.html, so that it can be read before, and without, any script. */
export function prerender(load: LoadModule): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
        const { renderPage } = await load('/src/page/prerender.tsx');
        return html.replace(ROOT, () => `<div id="root">${renderPage()}</div>`);
      },
    },
  };
}
