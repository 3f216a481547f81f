import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { indexDigest } from '../digest/digest-index.ts';
import type { Digest } from '../digest/schema.ts';
import { IMAGE_PAINT } from '../export/image-paint.ts';
import { forTheSite } from './build-modes.ts';
import { builtDigest } from './built-digest.ts';
import { CardImage } from './CardImage.tsx';
import { CARD_FILE } from './card-file.ts';

/** Writes the picture that social sites show with a link to the page. */
export function socialCard(digestFile: string, site: string): Plugin {
  return {
    name: 'social-card',
    apply: forTheSite,
    async generateBundle() {
      const digest = builtDigest(digestFile);
      if (digest === null) return;
      this.emitFile({ type: 'asset', fileName: CARD_FILE, source: await drawCard(digest, site) });
    },
  };
}

export function cardSvg(digest: Digest, faces: Faces, site = ''): string {
  return renderToStaticMarkup(
    createElement(CardImage, { digest, index: indexDigest(digest), site, ...faces }),
  );
}

export async function drawCard(digest: Digest, site = ''): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const probe = (family: string) => new Resvg(sample(family));
  // A machine without fonts draws no letter and says nothing; a card without words must not go out.
  if (probe('').getBBox() === undefined) {
    throw new Error(`${CARD_FILE} cannot be drawn: this machine has no font. Install one, such as DejaVu.`);
  }
  const outlines = (family: string) => probe(family).toString();
  const faces = {
    serif: presentFace(IMAGE_PAINT.serif, outlines),
    sans: presentFace(IMAGE_PAINT.sans, outlines),
  };
  return new Resvg(cardSvg(digest, faces, site)).render().asPng();
}

interface Faces {
  readonly serif: string;
  readonly sans: string;
}

/**
 * The first face of a list that this machine has: resvg looks at the first name only and then takes any font. A face
 * is there when its letters are drawn otherwise than those of a name that nobody has.
 */
function presentFace(list: string, outlines: (family: string) => string): string {
  const anyFont = outlines('No such face');
  const families = list.split(',').map((family) => family.trim().replaceAll("'", ''));
  return families.find((family) => outlines(family) !== anyFont) ?? list;
}

function sample(family: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9" font-family="${family}">Rag1</text></svg>`;
}
