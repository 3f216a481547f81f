import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { type DigestIndex, indexDigest } from '../digest/digest-index.ts';
import type { Chart, Digest } from '../digest/schema.ts';
import { EmbedPage } from '../embed/EmbedPage.tsx';
import { embedPath } from '../embed/embed-path.ts';
import { htmlText } from '../lib/html-text.ts';
import { textDirection } from '../lib/text-direction.ts';
import { forTheSite } from './build-modes.ts';
import { builtDigest } from './built-digest.ts';
import { builtScript } from './built-script.ts';
import { policyMeta, selfContainedPolicy } from './security-policy.ts';

/** Writes a page of its own for each chart, which other sites may show in a frame. */
export function embedPages(digestFile: string, site: string | null): Plugin {
  let icon = '';
  return {
    name: 'embed-pages',
    apply: forTheSite,
    configResolved({ publicDir }) {
      icon = readFileSync(join(publicDir, 'icon.svg')).toString('base64');
    },
    async generateBundle() {
      const digest = builtDigest(digestFile);
      if (digest === null) return;
      const index = indexDigest(digest);
      const parts = await builtScript(new URL('../embed/tell-height.ts', import.meta.url));
      for (const chart of digest.charts) {
        const source = embedHtml({ chart, digest, index, site, icon, ...parts });
        this.emitFile({ type: 'asset', fileName: embedPath(chart.id), source });
      }
    },
  };
}

interface Parts {
  readonly chart: Chart;
  readonly digest: Digest;
  readonly index: DigestIndex;
  /** The address of the whole site, where the build was told. */
  readonly site: string | null;
  /** The site's icon, in base 64. */
  readonly icon: string;
  readonly code: string;
  readonly style: string;
}

/** The page as one file that asks for nothing: whoever frames it waits for one request, and its policy allows no other. */
export function embedHtml({ chart, digest, index, site, icon, code, style }: Parts): string {
  const { language } = digest;
  const body = createElement(EmbedPage, { chart, digest, index, whole: site ?? '../' });
  const html = `<!doctype html>
<html lang="${htmlText(language)}" dir="${textDirection(language)}" data-chart="${htmlText(chart.id)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <title>${htmlText(chart.title)}</title>${site === null ? '' : `\n    <link rel="canonical" href="${htmlText(site)}">`}
    <link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml">
    <style>${style.trim()}</style>
  </head>
  <body class="embed-page">
    ${renderToStaticMarkup(body)}
    <script type="module">${code.trim()}</script>
  </body>
</html>
`;
  return html.replace('<head>', (head) => `${head}\n    ${policyMeta(selfContainedPolicy(html))}`);
}
