import { expect, it, test } from 'vitest';
import { QUALIFIER_NAMES, QUALIFIERS } from '../../../digest/qualifiers.ts';
import { EDGE_OF_KIND, EDGE_WORDS, EDGES, isSharedEdge } from './edges.ts';
import { swatch } from './swatch.ts';

/** The end each qualifier must be given, said again here because a wrong one would lie quietly. */
const EXPECTED = {
  exact: 'sharp',
  'at least': 'open',
  over: 'open',
  'more than': 'open',
  about: 'soft',
  some: 'soft',
  roughly: 'soft',
  around: 'soft',
  nearly: 'soft',
  almost: 'soft',
  'up to': 'ceiling',
  'at most': 'ceiling',
  'fewer than': 'ceiling',
  between: 'range',
} as const;

test.each(QUALIFIER_NAMES)('"%s" ends as its words do', (name) => {
  expect(EDGE_OF_KIND[QUALIFIERS[name].kind]).toBe(EXPECTED[name]);
});

test.each(EDGES)('the end "%s" is shared where several words have it', (edge) => {
  const words = Object.values(EXPECTED).filter((each) => each === edge);
  expect(isSharedEdge(edge)).toBe(words.length > 1);
});

it('has its own words in the key for every end', () => {
  expect(new Set(EDGES.map((edge) => EDGE_WORDS[edge])).size).toBe(EDGES.length);
  expect(EDGES).toContain('computed');
});

test.each(EDGES)(
  'the swatch of "%s" is as long as asked for, and never more certain than it is long',
  (edge) => {
    const { length, solid } = swatch(edge, 48);
    expect(length).toBe(48);
    expect(solid).toBeGreaterThanOrEqual(0);
    expect(solid).toBeLessThanOrEqual(length);
  },
);

it('shows nothing certain in the swatch of a limit or a computed value', () => {
  expect([swatch('ceiling', 48).solid, swatch('computed', 48).solid]).toEqual([0, 0]);
});
