import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** An SVG file as the browser draws it, in a page of its own. */
export async function drawnByBrowser(page: Page, svg: string): Promise<PNG> {
  const drawing = await page.context().newPage();
  try {
    await drawing.setContent(`<body style="margin:0">${svg.replace(/^<\?xml[^>]*\?>/, '')}</body>`);
    return PNG.sync.read(await drawing.locator('svg').screenshot());
  } finally {
    await drawing.close();
  }
}

/** An SVG file as resvg draws it, which knows no style sheet, no script and no page around. */
export function drawnByResvg(svg: string): PNG {
  return PNG.sync.read(Buffer.from(new Resvg(svg).render().asPng()));
}

/** An SVG file as librsvg draws it, where its program is installed. */
export function drawnByRsvg(svg: string): PNG {
  return PNG.sync.read(spawnSync('rsvg-convert', { input: svg, maxBuffer: 100_000_000 }).stdout);
}

/** Only the marks: the letters of two programs never agree to the pixel, as their fonts and smoothing differ. */
export function withoutText(svg: string): string {
  return svg.replace(/<text\b[\s\S]*?<\/text>/g, '');
}

/** Pixels of a tile's side: about the size of a mark, so that a small one that is missing fills much of its tile. */
const TILE = 32;

/** The shares of pixels, 0 to 1, that differ plainly of two pictures of one size: in the tile that differs most, and of all. */
export function difference(one: PNG, other: PNG): { worstTile: number; whole: number } {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return { worstTile: 1, whole: 1 };
  const mask = new PNG({ width, height });
  pixelmatch(one.data, other.data, mask.data, width, height, { threshold: 0.2, diffMask: true });
  const tiles = new Map<string, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // The mask is transparent but for what differs, and yellow where only the smoothing of an edge does.
      const at = 4 * (y * width + x);
      if (mask.data[at + 3] === 0 || mask.data[at + 1] === 255) continue;
      const tile = `${Math.floor(x / TILE)} ${Math.floor(y / TILE)}`;
      tiles.set(tile, (tiles.get(tile) ?? 0) + 1);
    }
  }
  const differing = [...tiles.values()];
  const sum = differing.reduce((total, count) => total + count, 0);
  return { worstTile: Math.max(0, ...differing) / TILE ** 2, whole: sum / (width * height) };
}

/** The share of pixels, 0 to 1, that are not of the colour of the top left corner: how much is drawn at all. */
export function inkOf({ data }: PNG): number {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
}
