import { expect, test } from 'vitest';
import { spacingOf } from './spacing-of.ts';

test.each([
  [
    { letterSpacing: 'normal', wordSpacing: '0px' },
    { letters: 0, words: 0 },
  ],
  [
    { letterSpacing: '1.8px', wordSpacing: '2.4px' },
    { letters: 0.12, words: 0.16 },
  ],
  [
    { letterSpacing: '-0.5px', wordSpacing: 'normal' },
    { letters: 0, words: 0 },
  ],
])('%j', (style, spacing) => {
  const { letters, words } = spacingOf({ fontSize: '15px', ...style });
  expect(letters).toBeCloseTo(spacing.letters);
  expect(words).toBeCloseTo(spacing.words);
});
