import { expect, test } from 'vitest';
import { indexDigest } from '../../../digest/digest-index.ts';
import { tinyDigest } from '../../../digest/fixtures.ts';
import type { Digest } from '../../../digest/schema.ts';
import { mainFigures } from './main-figures.ts';

function idsOf(digest: Digest): string[] {
  return mainFigures(digest, indexDigest(digest)).map(({ id }) => id);
}

test('the main figures carry the charts, each once', () => {
  // Bars: left, returned. Breakdown: left, and its last reported part, since "elsewhere" is computed.
  expect(idsOf(tinyDigest())).toEqual(['left', 'returned', 'hall']);
});

test('without charts they are the first that the article reports', () => {
  // Neither "elsewhere", which is computed, nor "census", which is background.
  expect(idsOf(tinyDigest({ charts: [] }))).toEqual(['left', 'returned', 'hall']);
});

test('there may be none', () => {
  expect(idsOf(tinyDigest({ charts: [], figures: [] }))).toEqual([]);
});
