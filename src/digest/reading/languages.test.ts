import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';

test.each(['en', 'ar', 'he', 'de', 'fr', 'es'])(
  '%s is read by its own tables, in any of its regions',
  (tag) => {
    expect(languageOf(tag)?.code).toBe(tag);
    expect(languageOf(`${tag}-XX`)?.code).toBe(tag);
  },
);

test('of other languages there are none', () => {
  expect(languageOf('fi')).toBe(null);
});
