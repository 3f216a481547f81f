import { expect, test } from 'vitest';
import { figureIdsOf } from './chart-figures.ts';

test('a chart draws its figures, a breakdown its whole first, and a timeline none', () => {
  const named = { id: 'c', title: 'x' };
  const figures = ['b', 'a'];
  for (const kind of ['bars', 'accounts', 'series'] as const)
    expect(figureIdsOf({ ...named, kind, figures })).toEqual(['b', 'a']);
  expect(figureIdsOf({ ...named, kind: 'breakdown', whole: 'w', parts: figures })).toEqual(['w', 'b', 'a']);
  expect(figureIdsOf({ ...named, kind: 'timeline', events: ['e'] })).toEqual([]);
});
