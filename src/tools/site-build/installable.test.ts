import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawIcon, MANIFEST, PAPER } from './installable.ts';

const SVG = read('../../../public/icon.svg');

test('the colours around the page are the page’s own ground', () => {
  const grounds = [...read('../../page/ui/tokens.css').matchAll(/--paper: (#\w+);/g)].map(
    ([, colour]) => colour,
  );
  expect(grounds).toEqual([PAPER.light, PAPER.dark]);
});

test('the manifest has what an installable page needs, and only relative addresses', () => {
  const sizes = MANIFEST.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`);
  expect(sizes).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']);
  for (const address of [MANIFEST.start_url, MANIFEST.scope, ...MANIFEST.icons.map(({ src }) => src)]) {
    expect(address).not.toMatch(/^\/|:/);
  }
});

test.each([192, 512])('an icon of %i pixels is that large and opaque', (size) => {
  const { width, height, data } = PNG.sync.read(drawIcon(SVG, { size, purpose: 'any' }));
  expect([width, height]).toEqual([size, size]);
  expect(data.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
});

test('all that a maskable icon shows is inside the circle that no system cuts', () => {
  const size = 192;
  const { data } = PNG.sync.read(drawIcon(SVG, { size, purpose: 'maskable' }));
  const ground = Number.parseInt(PAPER.light.slice(1), 16);
  let drawn = 0;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (data.readUIntBE((y * size + x) * 4, 3) === ground) continue;
      drawn += 1;
      expect(Math.hypot(x - size / 2, y - size / 2)).toBeLessThan(size * 0.4);
    }
  }
  expect(drawn).toBeGreaterThan(1000);
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
