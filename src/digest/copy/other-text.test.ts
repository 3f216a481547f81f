import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { checkCopy } from './check-copy.ts';
import { digestOf } from './fixtures.ts';

describe('another text', () => {
  it('is called that, and no near misses are listed', () => {
    const text =
      'The council of Mayor Ada Hill met on Monday. About 260 people left early. It rained all day long in the valley.';
    expect(checkCopy(tinyDigest(), text)).toEqual({ kind: 'other-text', found: 2, quotations: 11 });
    expect(checkCopy(tinyDigest(), '')).toEqual({ kind: 'other-text', found: 0, quotations: 11 });
  });

  it('is not what one paragraph of the article is', () => {
    const check = checkCopy(tinyDigest(), 'Food came for the roughly 100 in the hall.');
    expect(check).toMatchObject({ kind: 'checked', summary: { found: 1, 'not-found': 10 } });
  });
});

const LONG = [
  'the first gate was shut',
  'the second gate was shut',
  'a third gate was shut',
  'no gate was left',
];
const OTHER = 'It rained all day there.';

test.each([
  ['a quarter of the receipts stand in it', LONG, [LONG[0], OTHER, OTHER], 'checked'],
  [
    'less than a quarter do, in less than half of its sentences',
    [...LONG, 'a fifth gate was shut'],
    [LONG[0], OTHER, OTHER],
    'other-text',
  ],
  [
    'less than a quarter do, in half of its sentences',
    [...LONG, 'a fifth gate was shut'],
    [LONG[0], OTHER],
    'checked',
  ],
  // "Advertisement" is no sentence that another text would be known by.
  [
    'its other sentences are of a few words',
    [...LONG, 'a fifth gate was shut'],
    [LONG[0], OTHER, 'It rained all.', 'Share this.'],
    'checked',
  ],
  [
    'its other sentences are of four words',
    [...LONG, 'a fifth gate was shut'],
    [LONG[0], OTHER, 'It rained all day.'],
    'other-text',
  ],
  // Names stand in any article on the same matter.
  [
    'only names stand in it',
    [...LONG, 'Ada Hill', 'Ann Lee', 'the town hall'],
    ['Ada Hill saw Ann Lee in the town hall.', OTHER, OTHER],
    'other-text',
  ],
  [
    'the receipts are names alone, of which some stand in it',
    ['Ada Hill', 'Ann Lee'],
    ['Then came Ada Hill here.', OTHER, OTHER],
    'checked',
  ],
  ['nothing stands in it', LONG, ['Share this.'], 'other-text'],
])('%s', (_, quotes, sentences, kind) => {
  const text = sentences.map((each) => (each?.endsWith('.') ? each : `So ${each}.`)).join(' ');
  expect(checkCopy(digestOf(...quotes), text).kind).toBe(kind);
});
