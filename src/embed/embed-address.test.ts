import { expect, test } from 'vitest';
import { embedAddress } from './embed-address.ts';

const CANONICAL = 'https://example.org/stories/truce/';

test.each([
  [
    'beside the page that is open',
    null,
    'https://host.example/deep/er/manifest.webmanifest',
    'https://host.example/deep/er/embed/held.html',
  ],
  [
    'where the build was told that the site is',
    CANONICAL,
    'http://127.0.0.1:4173/manifest.webmanifest',
    `${CANONICAL}embed/held.html`,
  ],
  ['there too for the one file of such a site', CANONICAL, null, `${CANONICAL}embed/held.html`],
  ['nowhere for the one file of any other', null, null, null],
  ['nowhere on a disk', null, 'file:///home/reader/dist/manifest.webmanifest', null],
])('a chart’s own page is %s', (_, canonical, manifest, address) => {
  expect(embedAddress('held', { canonical, manifest })).toBe(address);
});
