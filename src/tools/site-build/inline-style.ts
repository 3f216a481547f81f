import type { Plugin } from 'vite';
import { forTheSite, PAGE_MODE } from './build-modes.ts';

const LINK = /<link rel="stylesheet"[^>]*\shref="\.\/([^"]+\.css)"[^>]*>/;

/**
 * Puts the page's one style sheet into the page, so that the first round trip is enough to paint it. The policy
 * lets it in by its hash. Scripts that are fetched later would ask for the file by its name, in vain on a lost
 * connection: a link that is switched off fetches nothing and tells them that it is there.
 */
export function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    apply: (config, env) => forTheSite(config, env) || env.mode === PAGE_MODE,
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const [link = '', file = ''] = LINK.exec(html) ?? [];
        const sheet = bundle?.[file];
        if (bundle === undefined || sheet?.type !== 'asset')
          throw new Error('index.html links to no built style sheet');
        const known = `<link rel="stylesheet" href="./${file}" disabled>`;
        return html.replace(link, () => `<style>${String(sheet.source).trim()}</style>${known}`);
      },
    },
  };
}
