import { expect, test } from 'vitest';
import { cacheOf, earlierCaches, nextCache, ownCaches } from './cache-names.ts';

const SCOPE = 'https://example.org/news/';
const NAMES = [
  'article-digest /news/ 2 bbb',
  'article-digest /news/ 10 ccc',
  'article-digest /news/ 1 aaa',
  // The same site in other folders, and somebody else's.
  'article-digest / 4 aaa',
  'article-digest /news/archive/ 5 aaa',
  'workbox-precache /news/',
];

test('the caches of this folder are ours, the newest first', () => {
  expect(ownCaches(NAMES, SCOPE).map(({ version }) => version)).toEqual(['ccc', 'bbb', 'aaa']);
});

test('a version is kept under the next number', () => {
  expect(nextCache([], SCOPE, 'aaa')).toBe('article-digest /news/ 1 aaa');
  expect(nextCache(NAMES, SCOPE, 'ddd')).toBe('article-digest /news/ 11 ddd');
});

test('earlier caches are those from before, never one whose worker is waiting', () => {
  expect(earlierCaches(NAMES, SCOPE, 'bbb')).toEqual(['article-digest /news/ 1 aaa']);
  expect(earlierCaches(NAMES, SCOPE, 'aaa')).toEqual([]);
  expect(earlierCaches(NAMES, SCOPE, 'lost')).toEqual([]);
});

test('a version that is published again counts as new', () => {
  const names = [...NAMES, nextCache(NAMES, SCOPE, 'aaa')];
  expect(cacheOf(names, SCOPE, 'aaa')?.count).toBe(11);
  expect(earlierCaches(names, SCOPE, 'ccc')).not.toContain('article-digest /news/ 11 aaa');
});
