import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type DigestIndex, indexDigest } from '../../../digest/digest-index.ts';
import type { Chart, Digest } from '../../../digest/schema.ts';
import { htmlText } from '../../../lib/html-text.ts';
import { pageLanguage } from '../../../lib/page-language.ts';
import { textDirection } from '../../../lib/text-direction.ts';
import { EmbedPage } from '../../../pictures/embed/EmbedPage.tsx';
import { embedPath } from '../../../pictures/embed/embed-path.ts';
import { policyMeta, selfContainedPolicy } from '../security-policy.ts';
import { builtDigest } from './built-digest.ts';

type OfAll = Pick<Parts, 'site' | 'icon' | 'code' | 'style'>;

/** The page of each chart of a digest, by its path; none where the digest has problems. */
export function embedFiles(digestFile: string, ofAll: OfAll): ReadonlyMap<string, string> {
  const digest = builtDigest(digestFile);
  if (digest === null) return new Map();
  const index = indexDigest(digest);
  return new Map(
    digest.charts.map((chart) => [embedPath(chart.id), embedHtml({ chart, digest, index, ...ofAll })]),
  );
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
<html lang="${htmlText(pageLanguage(language))}" dir="${textDirection(language)}" data-chart="${htmlText(chart.id)}">
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
