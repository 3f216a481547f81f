import { expect, test } from 'vitest';
import { notIsolated, withoutIsolates } from './without-isolates.ts';

test('words set apart as a whole are as they were, and others are left alone', () => {
  expect(notIsolated('\u2068אב\u2069')).toBe('אב');
  expect(notIsolated('\u2068אב')).toBe('\u2068אב');
  expect(notIsolated('אב\u2069')).toBe('אב\u2069');
  expect(notIsolated('ab')).toBe('ab');
});

test('words as data have no isolates and no marks of direction anywhere', () => {
  expect(withoutIsolates('a \u2068אב\u2069\u200E c\u200F')).toBe('a אב c');
});
