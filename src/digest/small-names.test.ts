import { expect, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { withSmallNames } from './small-names.ts';

test('those named lose the capital that a list gave them, and the others are left as they are', () => {
  const names = withSmallNames(tinyDigest().actors, ['constructor']).map(({ name }) => name);
  expect(names).toEqual(['water board', 'Ada Hill']);
});
