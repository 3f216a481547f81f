import { expect, it } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { receiptsOf } from './receipts-of.ts';

it('holds the words of a tie as receipts of the figure or event that they tie', () => {
  const digest = tinyDigest();
  const tie = { actor: 'mayor', receipt: { paragraph: 1, quote: 'Mayor Ada Hill' } };
  const [left, ...figures] = digest.figures;
  const events = digest.events.map((event) => ({ ...event, actors: ['constructor', tie] }));
  const tied = { ...digest, figures: left ? [{ ...left, about: [tie] }, ...figures] : [], events };
  const added = receiptsOf(tied).filter(({ path }) => /about|events\[0\]\.actors/.test(path));
  expect(added.map(({ statement, path }) => [statement, path])).toEqual([
    ['figure/left', '$.figures[0].about[0].receipt'],
    ['event/breach', '$.events[0].actors[1].receipt'],
  ]);
});
