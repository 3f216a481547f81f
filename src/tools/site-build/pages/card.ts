import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { indexDigest } from '../../../digest/digest-index.ts';
import type { Digest } from '../../../digest/schema.ts';
import { IMAGE_PAINT } from '../../../pictures/export/image-paint.ts';
import { outlineWords } from '../../../pictures/export/outline-words.ts';
import { unknownLetters } from '../../../pictures/export/words-of-svg.ts';
import { setRightToLeft } from '../../../pictures/typeface/shaped-words.ts';
import { CARD_FILE } from '../card-file.ts';
import { builtDigest } from './built-digest.ts';
import { CardImage } from './CardImage.tsx';
import { shapedWordsOf } from './shaped-words.ts';
import { nameOfSite, type Site } from './site.ts';

/** The card of a digest, as a PNG; null where the digest has problems. */
export async function cardOf(digestFile: string, site: Site): Promise<Uint8Array | null> {
  const digest = builtDigest(digestFile);
  return digest === null ? null : drawCard(digest, nameOfSite(site));
}

/** The card as an SVG, its words as outlines; and the letters that the typeface of pictures has not, which stay text. */
export function cardSvg(digest: Digest, site = ''): { svg: string; unknown: readonly string[] } {
  const { serif, sans } = IMAGE_PAINT;
  const card = createElement(CardImage, { digest, index: indexDigest(digest), site, serif, sans });
  const { window } = new JSDOM(renderToStaticMarkup(card), { contentType: 'image/svg+xml' });
  const drawing = window.document.documentElement;
  const unknown = unknownLetters(drawing);
  outlineWords(drawing, { prefix: 'card', text: false });
  return { svg: drawing.outerHTML, unknown };
}

/** The card as a PNG, the same on every machine: none of its fonts are asked for but where a letter is in no other. */
export async function drawCard(digest: Digest, site = ''): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  setRightToLeft(await shapedWordsOf(digest, site));
  const { svg, unknown } = cardSvg(digest, site);
  if (unknown.length > 0 && !hasFonts(Resvg)) {
    const some = unknown.slice(0, 6).join(' ');
    throw new Error(
      `${CARD_FILE} cannot be drawn: letters such as ${some} need a font, and this machine has none.`,
    );
  }
  return new Resvg(svg, { font: { loadSystemFonts: unknown.length > 0 } }).render().asPng();
}

/** A machine without fonts draws no letter and says nothing; a card that lacks a word must not go out. */
function hasFonts(Resvg: typeof import('@resvg/resvg-js').Resvg): boolean {
  const sample = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">Rag1</text></svg>';
  return new Resvg(sample).getBBox() !== undefined;
}
