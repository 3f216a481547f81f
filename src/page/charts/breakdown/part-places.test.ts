import { expect, test } from 'vitest';
import { figureRow } from '../fixtures.ts';
import { partPlaces, totalOf } from './part-places.ts';

test('the bar of a breakdown is as long as its whole, or as its parts where these may come to more', () => {
  expect(totalOf(figureRow(100), [figureRow(30), figureRow(20)])).toBe(100);
  expect(totalOf(figureRow(40), [figureRow(30), figureRow(20)])).toBe(50);
});

test('a breakdown of nothing has a length to divide by', () => {
  expect(totalOf(figureRow(0), [figureRow(0)])).toBe(1);
});

test('parts lie end to end, each as long as its number', () => {
  const places = partPlaces([figureRow(30), figureRow(20), figureRow(50)], 2);
  expect(places.map(({ row, start, length }) => [row.id, start, length])).toEqual([
    ['f30', 0, 60],
    ['f20', 60, 40],
    ['f50', 100, 100],
  ]);
});
