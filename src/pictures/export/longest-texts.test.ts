// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { longestDigest } from '../../digest/longest/fixtures.ts';
import { drawSvg } from './draw-svg.tsx';
import { exportInput } from './fixtures.ts';
import { SHAPE_NAMES } from './shapes.ts';

/** Seconds for the pictures of one chart in all shapes. */
const MOST_SECONDS = 60;

describe.each(['word ', 'x'])('texts as long as they may be, of %j', (words) => {
  test.each(['bars', 'split', 'when'])(
    'are laid out, or refused in words, in each picture of the chart %s',
    (id) => {
      const digest = longestDigest(words);
      const input = { ...exportInput(id, [], digest), index: indexDigest(digest) };
      const begun = performance.now();
      for (const shape of SHAPE_NAMES) {
        const drawn = drawSvg(input, { shape, theme: 'light', background: true });
        if (shape === 'page') expect(drawn.ok ? '' : drawn.why).toBe('');
        if (!drawn.ok) expect(drawn.why).toMatch(/\.$/);
      }
      expect((performance.now() - begun) / 1000).toBeLessThan(MOST_SECONDS);
    },
    120_000,
  );
});
