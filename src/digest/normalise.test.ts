import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test('normalising twice changes nothing more', () => {
  const once = normalise(' “a”\u00a0— b\u2009’ ');
  expect(once).toBe('"a" - b \'');
  expect(normalise(once)).toBe(once);
});

test('what takes no room is left out, also where it parts a letter from its accent', () => {
  expect(normalise('\uFEFFcease\u00ADfire, caf\u0065\u200B\u0301')).toBe('ceasefire, café');
});
