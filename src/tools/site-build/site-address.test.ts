import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test.each([
  [undefined, null],
  ['', null],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/stories/truce', 'https://example.org/stories/truce/'],
  ['https://example.org/stories/truce/', 'https://example.org/stories/truce/'],
])('%s → %s', (said, address) => {
  expect(siteAddress(said)).toBe(address);
});

test.each([
  'http://example.org',
  'example.org',
  '//example.org',
  'https://a@b.org',
  'https://b.org/?x',
  'data:,',
])('refuses %s, and says what is right', (said) => {
  expect(() => siteAddress(said)).toThrow(`SITE_URL is "${said}"; it must be a plain https:// address`);
});
