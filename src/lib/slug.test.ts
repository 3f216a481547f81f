import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { slug } from './slug.ts';

test.each([
  ['families', 'families'],
  ['people_moved', 'people-moved'],
  ['2025-01-11', '2025-01-11'],
  ['  What – is left? ', 'what-is-left'],
  ['Éric Café', 'eric-cafe'],
  // Nothing left to name a file by.
  ['غزة', ''],
  ['../../etc', 'etc'],
  // The cut falls on the hyphen.
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
])('%j becomes %j', (text, name) => {
  expect(slug(text)).toBe(name);
});

it('holds small letters, digits and single hyphens between them, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug(text).length).toBeLessThanOrEqual(60);
      expect(slug(slug(text))).toBe(slug(text));
    }),
  );
});
