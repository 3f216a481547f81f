import { expect, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { someoneWants } from './wants.ts';

test('someone wants something where a position is on an open question', () => {
  const [position] = tinyDigest().positions;
  if (position === undefined) throw new Error('the fixture has changed');
  const { issue: _, ...said } = position;
  expect(someoneWants({ positions: [said, position] })).toBe(true);
  expect(someoneWants({ positions: [said] })).toBe(false);
  expect(someoneWants({ positions: [] })).toBe(false);
});
