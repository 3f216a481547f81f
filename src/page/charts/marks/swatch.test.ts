import { expect, test } from 'vitest';
import { EDGES } from './edges.ts';
import { swatch } from './swatch.ts';

test('a swatch is as certain as what it stands for: to its end, to half of it, or not at all', () => {
  expect(Object.fromEntries(EDGES.map((edge) => [edge, swatch(edge, 40)]))).toEqual({
    sharp: { length: 40, solid: 40 },
    open: { length: 40, solid: 40 },
    soft: { length: 40, solid: 40 },
    ceiling: { length: 40, solid: 0 },
    range: { length: 40, solid: 20 },
    computed: { length: 40, solid: 0 },
  });
});
