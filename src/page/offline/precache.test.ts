import { describe, expect, test } from 'vitest';
import { isOfVersion, type Precache, sourceOf } from './precache.ts';

const SCOPE = 'https://example.org/news/';
const PRECACHE: Precache = {
  version: 'aaa',
  files: ['./', 'assets/index-a.js', 'icon.svg'].map((path) => ({ path, integrity: `hash of ${path}` })),
};

const sourceOfGet = (url: string, mode = 'cors') => sourceOf({ method: 'GET', mode, url }, SCOPE, PRECACHE);

describe('what is asked for', () => {
  test.each(['', '?actor=hamas&as-of=article', 'index.html', 'index.html?actor=hamas'])(
    'the page at “%s” comes from this version',
    (rest) => {
      const page = { from: 'this version', address: SCOPE, integrity: 'hash of ./' };
      expect(sourceOfGet(SCOPE + rest, 'navigate')).toEqual(page);
    },
  );

  test.each(['assets/index-a.js', 'icon.svg'])('a listed file comes from this version: %s', (path) => {
    expect(sourceOfGet(SCOPE + path)).toEqual({
      from: 'this version',
      address: SCOPE + path,
      integrity: `hash of ${path}`,
    });
  });

  test('a hashed file that is not listed may be of an earlier version', () => {
    const address = `${SCOPE}assets/index-old.js`;
    expect(sourceOfGet(address)).toEqual({ from: 'earlier versions', address });
  });

  test.each([
    ['another origin', 'https://elsewhere.example/news/assets/index-a.js', 'cors'],
    ['an origin that begins like ours', 'https://example.org.evil.example/news/icon.svg', 'cors'],
    ['another folder', 'https://example.org/icon.svg', 'cors'],
    ['another page of our folder', `${SCOPE}digest.schema.json`, 'navigate'],
    ['a page below', `${SCOPE}archive/`, 'navigate'],
    ['a listed file, opened by itself', `${SCOPE}icon.svg`, 'navigate'],
    ['a listed file with a query', `${SCOPE}icon.svg?1`, 'cors'],
    ['a file that is not listed', `${SCOPE}digest.schema.json`, 'cors'],
    ['the page, but not to show it', SCOPE.replace('news/', 'news'), 'cors'],
  ])('is left to the network: %s', (_, url, mode) => {
    expect(sourceOfGet(url, mode)).toBeUndefined();
  });

  test('is left to the network when it is no GET', () => {
    expect(sourceOf({ method: 'POST', mode: 'navigate', url: SCOPE }, SCOPE, PRECACHE)).toBeUndefined();
  });
});

test('a page is of this version when all its scripts are', () => {
  const entry = `${SCOPE}assets/index-a.js`;
  expect(isOfVersion([entry], SCOPE, PRECACHE)).toBe(true);
  expect(isOfVersion([entry, `${SCOPE}assets/index-old.js`], SCOPE, PRECACHE)).toBe(false);
});
