import { dateInWords } from '../../../digest/dates.ts';
import { type DigestIndex, indexDigest } from '../../../digest/digest-index.ts';
import type { Digest } from '../../../digest/schema.ts';
import { figureInWords, pageTitle } from '../../../digest/words.ts';
import { htmlText } from '../../../lib/html-text.ts';
import { pageLanguage } from '../../../lib/page-language.ts';
import { capitalised } from '../../../lib/prose.ts';
import { textDirection } from '../../../lib/text-direction.ts';
import { mastheadWords } from '../../../words/masthead.ts';
import { CARD_FILE, CARD_HEIGHT, CARD_WIDTH } from '../card-file.ts';
import { builtDigest } from './built-digest.ts';
import { mainFigures } from './main-figures.ts';
import { jsonInHtml, structuredData } from './structured-data.ts';

/** The page with the head of its digest; as it is where that has problems. */
export function withHead(html: string, digestFile: string, site: string | null, name: string): string {
  const digest = builtDigest(digestFile);
  return digest === null ? html : withDigestData(html, digest, site, name);
}

const HTML_TAG = /<html(?:\s[^>]*)?>/i;
const TITLE = /<title>[^<]*<\/title>/i;
const BODY_END = /<\/body>(?![\s\S]*<\/body>)/i;

/** The page with the digest's language, title, description and data in place of what index.html has for all. */
export function withDigestData(html: string, digest: Digest, site: string | null, name = ''): string {
  for (const place of [HTML_TAG, TITLE, BODY_END]) {
    if (!place.test(html)) throw new Error(`index.html has nothing like ${place} for the digest’s own data`);
  }
  const { language } = digest;
  const index = indexDigest(digest);
  // Crawlers take no relative address for a picture.
  const card = site === null ? null : `${site}${CARD_FILE}`;
  const data = structuredData(digest, index, { page: site, card });
  return (
    html
      .replace(
        HTML_TAG,
        () => `<html lang="${htmlText(pageLanguage(language))}" dir="${textDirection(language)}">`,
      )
      .replace(TITLE, () => headLines(digest, index, { site, name, card }).join('\n    '))
      // At the end, where it keeps nothing waiting that is to be seen.
      .replace(
        BODY_END,
        (end) => `  <script type="application/ld+json">${jsonInHtml(data)}</script>\n  ${end}`,
      )
  );
}

interface Place {
  readonly site: string | null;
  /** What the publisher calls the site; "" without a name. */
  readonly name: string;
  readonly card: string | null;
}

function headLines(digest: Digest, index: DigestIndex, { site, name, card }: Place): string[] {
  const description = descriptionOf(digest);
  return [
    `<title>${htmlText(pageTitle(digest))}</title>`,
    meta('name', 'description', description),
    meta('name', 'robots', 'index, follow, max-image-preview:large'),
    ...(site === null ? [] : [`<link rel="canonical" href="${htmlText(site)}">`]),
    meta('property', 'og:type', 'article'),
    ...(name === '' ? [] : [meta('property', 'og:site_name', name)]),
    meta('property', 'og:title', digest.headline),
    meta('property', 'og:description', description),
    ...(site === null ? [] : [meta('property', 'og:url', site)]),
    ...(card === null ? [] : pictureOf(card, cardInWords(digest, index))),
    meta('name', 'twitter:card', card === null ? 'summary' : 'summary_large_image'),
  ];
}

/** The digest's own summary, and how old it is. */
function descriptionOf(digest: Digest): string {
  return `${digest.summary} ${mastheadWords.age(dateInWords(digest.source.published))}`;
}

function pictureOf(address: string, words: string): string[] {
  return [
    meta('property', 'og:image', address),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(CARD_WIDTH)),
    meta('property', 'og:image:height', String(CARD_HEIGHT)),
    meta('property', 'og:image:alt', words),
  ];
}

/** What the card shows, for those who do not see it. */
function cardInWords(digest: Digest, index: DigestIndex): string {
  const figures = mainFigures(digest, index).map((figure) => capitalised(figureInWords(figure, index)));
  return [digest.headline, ...figures].join('. ');
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${htmlText(content)}">`;
}
