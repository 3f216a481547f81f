import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { forTheSite } from './build-modes.ts';

/** The page's ground, `--paper` in ui/tokens.css. */
export const PAPER = { light: '#fbf9f4', dark: '#161512' };

interface Icon {
  readonly src: string;
  readonly size: number;
  /** A system may cut a maskable icon to any shape, so its picture keeps to the middle. */
  readonly purpose: 'any' | 'maskable';
}

const ICONS: readonly Icon[] = [
  { src: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { src: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { src: 'icons/maskable-192.png', size: 192, purpose: 'maskable' },
  { src: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
];
/** iOS rounds the corners itself. */
const APPLE_ICON: Icon = { src: 'icons/apple-touch-icon.png', size: 180, purpose: 'any' };

/** All addresses are relative, so that an installed page stays in the folder it was published in. */
export const MANIFEST = {
  name: 'Article digest',
  short_name: 'Digest',
  description: 'One article, read closely: every number with the words it stands on.',
  lang: 'en',
  start_url: '.',
  scope: '.',
  // With Back and the address in reach: the address holds what the reader has chosen.
  display: 'minimal-ui',
  background_color: PAPER.light,
  theme_color: PAPER.light,
  icons: ICONS.map(({ src, size, purpose }) => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
};

/** Makes the page installable: the manifest, the icons drawn from icon.svg, and the links to them. */
export function installable(): Plugin {
  let publicDir = '';
  return {
    name: 'installable',
    apply: forTheSite,
    configResolved(config) {
      publicDir = config.publicDir;
    },
    async generateBundle() {
      const svg = await readFile(join(publicDir, 'icon.svg'), 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.webmanifest',
        source: `${JSON.stringify(MANIFEST, null, 2)}\n`,
      });
      for (const icon of [...ICONS, APPLE_ICON]) {
        this.emitFile({ type: 'asset', fileName: icon.src, source: drawIcon(svg, icon) });
      }
    },
    transformIndexHtml: {
      // After Vite has looked through the page for files to bundle.
      order: 'post',
      handler: () =>
        [
          { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
          { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${APPLE_ICON.src}` } },
          ...Object.entries(PAPER).map(([scheme, content]) => ({
            tag: 'meta',
            attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` },
          })),
        ].map((tag) => ({ ...tag, injectTo: 'head' as const })),
    },
  };
}

export function drawIcon(svg: string, { size, purpose }: Pick<Icon, 'size' | 'purpose'>): Buffer {
  const source = purpose === 'maskable' ? inTheMiddle(svg) : svg;
  return new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Three quarters of the width: then the picture's corners are inside the circle of 80% that no system cuts. */
function inTheMiddle(svg: string): string {
  const smaller = svg.replace('<svg ', '<svg x="4" y="4" width="24" height="24" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${PAPER.light}"/>${smaller}</svg>`;
}
