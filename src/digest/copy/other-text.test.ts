import { describe, expect, it } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { checkCopy } from './check-copy.ts';

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
