import { expect, test } from 'vitest';
import { exportInput } from '../export/fixtures.ts';
import { embedAddress } from './embed-address.ts';

const CANONICAL = 'https://example.org/stories/truce/';

test.each([
  [
    'beside the page that is open',
    null,
    'https://host.example/deep/er/manifest.webmanifest',
    'https://host.example/deep/er/embed/bars.html',
  ],
  [
    'where the build was told that the site is',
    CANONICAL,
    'http://127.0.0.1:4173/manifest.webmanifest',
    `${CANONICAL}embed/bars.html`,
  ],
  ['there too for the one file of such a site', CANONICAL, null, `${CANONICAL}embed/bars.html`],
  ['nowhere for the one file of any other', null, null, null],
  ['nowhere on a disk', null, 'file:///home/reader/dist/manifest.webmanifest', null],
])('a chart’s own page is %s', (_, canonical, manifest, address) => {
  expect(embedAddress(exportInput('bars'), { canonical, manifest })).toBe(address);
});

test('it asks for only what is tied to the selection where that is chosen', () => {
  const links = { canonical: CANONICAL, manifest: null };
  const input = exportInput('when', ['mayor']);
  expect(embedAddress(input, links)).toBe(`${CANONICAL}embed/when.html`);
  expect(embedAddress({ ...input, only: true }, links)).toBe(
    `${CANONICAL}embed/when.html?actor=mayor&only=these`,
  );
});
