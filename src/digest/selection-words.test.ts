import { describe, expect, it } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { leftOutInWords, selectedNames, selectionInWords, tiedCounts } from './selection-words.ts';

const digest = tinyDigest();
const NONE = new Map<string, string>();

describe('a selection in words', () => {
  it('says how many of each kind are tied', () => {
    expect(selectionInWords(digest, new Set(['mayor']), NONE)).toBe(
      'Ada Hill: 5 of 5 figures, 0 of 1 event, 1 of 1 position.',
    );
  });

  it('names up to three actors, in the order of the digest, and counts more', () => {
    expect(selectedNames(crowd(2), new Set(['a1', 'a0']), NONE)).toBe('Actor 0 and Actor 1');
    expect(selectedNames(crowd(3), new Set(['a0', 'a1', 'a2']), NONE)).toBe('Actor 0, Actor 1 and Actor 2');
    expect(selectedNames(crowd(4), new Set(['a0', 'a1', 'a2', 'a3']), NONE)).toBe('4 people and bodies');
  });

  it('leaves the capital of a list to what begins a line', () => {
    const named = new Map([
      ['a0', 'actor nought'],
      ['a1', 'actor one'],
    ]);
    const both = new Set(['a0', 'a1']);
    expect(selectedNames(crowd(2), both, named)).toBe('actor nought and actor one');
    expect(selectedNames(crowd(2), both, named, true)).toBe('Actor 0 and actor one');
    expect(selectionInWords(crowd(2), both, named)).toMatch(/^Actor 0 and actor one: /);
  });

  it('names a body for all whom it takes in', () => {
    expect(selectedNames(digest, new Set(['mayor', 'constructor']), NONE)).toBe(
      'Water board with its people and parts',
    );
    expect(selectedNames(digest, new Set(['constructor']), NONE)).toBe('Water board');
  });

  it('does not say that a body is there with all of its people where only some are', () => {
    const three = crowd(3);
    const actors = three.actors.map((actor, place) => (place === 0 ? actor : { ...actor, partOf: 'a0' }));
    expect(selectedNames({ ...three, actors }, new Set(['a0', 'a2']), NONE)).toBe(
      'Actor 0 with 1 of its 2 people and parts',
    );
    expect(selectedNames({ ...three, actors }, new Set(['a0', 'a1', 'a2']), NONE)).toBe(
      'Actor 0 with its people and parts',
    );
  });

  it('leads to the first of each kind that is tied', () => {
    expect(tiedCounts(digest, new Set(['mayor'])).map(({ kind, first }) => [kind, first])).toEqual([
      ['figures', 'figure/left'],
      ['events', null],
      ['positions', 'position/wait'],
    ]);
  });

  it('counts what is left out, kind by kind', () => {
    expect(leftOutInWords(digest, new Set(['mayor']))).toBe('1 event not shown.');
    expect(leftOutInWords(digest, new Set(['constructor']))).toBe(
      '5 figures, 1 event and 1 position not shown.',
    );
    expect(leftOutInWords(tinyDigest({ events: [] }), new Set(['mayor']))).toBe('Nothing is left out.');
  });

  it('does not count what the digest does not hold', () => {
    expect(selectedNames(crowd(2), new Set(['a0', 'gone', 'toString', 'lost']), NONE)).toBe('Actor 0');
  });
});

function crowd(size: number) {
  const actors = Array.from({ length: size }, (_, number) => ({
    id: `a${number}`,
    name: `Actor ${number}`,
    kind: 'person' as const,
    side: 'town',
    receipt: { paragraph: 1, quote: 'x' },
  }));
  return tinyDigest({ actors });
}
