import { expect, it } from 'vitest';
import { deadlineKey, deadlinePath, deadlinesOf } from './deadlines.ts';
import { tinyDigest } from './fixtures.ts';

it('may be one, several, or none', () => {
  const [one] = deadlinesOf(tinyDigest());
  if (one === undefined) throw new Error('the fixture has a deadline');
  expect(deadlinesOf({ deadline: [one, one] })).toEqual([one, one]);
  expect(deadlinesOf({})).toEqual([]);
  expect(deadlinePath({ deadline: [one, one] }, 1)).toEqual(['deadline', 1]);
  expect(deadlinePath({ deadline: one }, 0)).toEqual(['deadline']);
});

it('has a name in an address, the first as where there is one alone', () => {
  expect([0, 1, 2].map(deadlineKey)).toEqual(['deadline', 'deadline/1', 'deadline/2']);
});
