import { describe, expect, test } from 'vitest';
import { indexDigest } from './digest-index.ts';
import { tinyDigest } from './fixtures.ts';
import type { Digest, Figure, Quantity } from './schema.ts';
import { derived, digestOf, figureOf, type Given, sentences, sums } from './working/fixtures.ts';
import { breakdownSteps, type WorkingStep } from './working-in-steps.ts';

const exact = (value: number): Quantity => ({ qualifier: 'exact', value });
const about = (value: number): Quantity => ({ qualifier: 'about', value });
const over = (value: number): Quantity => ({ qualifier: 'over', value });
const upTo = (value: number): Quantity => ({ qualifier: 'up to', value });

function breakdown(digest: Digest, whole: string, ...parts: string[]): readonly WorkingStep[] {
  const figures = parts.map((id) => figureOf(digest, id));
  return breakdownSteps(figureOf(digest, whole), figures, indexDigest(digest));
}

describe('a breakdown', () => {
  test('with a computed part goes from the whole and its parts to the gap, each line with its statements', () => {
    const steps = breakdown(tinyDigest(), 'left', 'returned', 'hall', 'elsewhere');
    expect(steps.map(({ sentence, keys }) => [sentence, ...keys])).toEqual([
      ['The whole: about 250 People who left (the article, 17 May 2024).', 'figure/left'],
      ['A part: more than 100 People who returned (the article, 17 May 2024).', 'figure/returned'],
      ['A part: roughly 100 People in the hall (the article, 17 May 2024).', 'figure/hall'],
      ['More than 100 and roughly 100 make at least about 200.', 'figure/returned', 'figure/hall'],
      [
        'Subtracting at least about 200 from about 250 leaves at most about 50.',
        'figure/left',
        'figure/returned',
        'figure/hall',
      ],
      ['The result may be lower, because more than 100 has no stated upper limit.', 'figure/returned'],
      ['The result is approximate, because about 250 and roughly 100 are.', 'figure/left', 'figure/hall'],
      [
        'The article gives no number for this; computed, it is at most about 50 People elsewhere (as of May 2024).',
        'figure/elsewhere',
      ],
    ]);
  });

  test('tells the same wherever the computed part stands among the others', () => {
    const last = breakdown(tinyDigest(), 'left', 'returned', 'hall', 'elsewhere');
    expect(breakdown(tinyDigest(), 'left', 'elsewhere', 'returned', 'hall')).toEqual(last);
  });

  test('without a computed part ends with what its parts leave', () => {
    const digest = digestOf({ all: exact(250), north: exact(100), south: about(90) });
    expect(sums(breakdown(digest, 'all', 'north', 'south'))).toEqual([
      'The stated 100 and about 90 make about 190.',
      'Subtracting about 190 from the stated 250 leaves about 60.',
      'The result is approximate, because about 90 is.',
      'What no part here counts comes to about 60.',
    ]);
  });

  test('is computed in numbers as the digest’s language writes them', () => {
    const digest = {
      ...digestOf({ all: exact(2500), north: exact(1000), south: exact(1200) }),
      language: 'de',
    };
    expect(sums(breakdown(digest, 'all', 'north', 'south'))).toEqual([
      'The stated 1.000 and the stated 1.200 make exactly 2.200.',
      'Subtracting exactly 2.200 from the stated 2.500 leaves exactly 300.',
      'What no part here counts comes to exactly 300.',
    ]);
  });

  test('that is whole in its parts says so', () => {
    const digest = digestOf({ all: exact(250), north: exact(100), south: exact(150) });
    expect(sums(breakdown(digest, 'all', 'north', 'south')).at(-1)).toBe(
      'What no part here counts comes to exactly 0.',
    );
  });

  test('of one part has nothing to sum', () => {
    const digest = digestOf({ all: over(250), north: exact(100) });
    expect(sums(breakdown(digest, 'all', 'north'))).toEqual([
      'Subtracting the stated 100 from over 250 leaves more than 150.',
      'The result may be higher, because over 250 has no stated upper limit.',
      'What no part here counts comes to more than 150.',
    ]);
  });

  test('of a computed whole works that out first', () => {
    const digest = digestOf({
      north: exact(100),
      south: exact(50),
      all: { from: 'north', plus: ['south'] },
      east: exact(30),
    });
    expect(sentences(breakdown(digest, 'all', 'east')).map((sentence) => sentence.split(' (')[0])).toEqual([
      'To start with: a stated 100 people in north',
      'To add: a stated 50 people in south',
      'Adding the stated 50 to the stated 100 makes exactly 150.',
      'The whole: exactly 150 people in all',
      'A part: a stated 30 people in east',
      'Subtracting the stated 30 from exactly 150 leaves exactly 120.',
      'What no part here counts comes to exactly 120.',
    ]);
  });
});

describe('a computed figure', () => {
  const GIVEN: Given = {
    a: about(250),
    b: over(100),
    c: upTo(40),
    d: exact(10),
    e: exact(0.3),
    f: exact(500),
  };

  test.each<[string, NonNullable<Figure['derived']>, readonly string[]]>([
    [
      'that may be lower',
      { from: 'f', minus: ['b'] },
      [
        'Subtracting over 100 from the stated 500 leaves fewer than 400.',
        'The result may be lower, because over 100 has no stated upper limit.',
      ],
    ],
    [
      'that may be higher',
      { from: 'b', minus: ['d'] },
      [
        'Subtracting the stated 10 from over 100 leaves more than 90.',
        'The result may be higher, because over 100 has no stated upper limit.',
      ],
    ],
    [
      'less something with no least',
      { from: 'a', minus: ['c'] },
      [
        'Subtracting up to 40 from about 250 leaves at least about 210.',
        'The result may be higher, because up to 40 has no stated lower limit.',
        'The result is approximate, because about 250 is.',
      ],
    ],
    [
      'that nothing limits',
      { from: 'b', plus: ['c'] },
      [
        'Adding up to 40 to over 100 makes a number with no stated limit.',
        'No limit can be worked out, because up to 40 has no stated lower limit and over 100 has no stated upper limit.',
      ],
    ],
    [
      'that several leave open, each once',
      { from: 'a', minus: ['b', 'b2'] },
      [
        'Over 100 and over 100 make more than 200.',
        'Subtracting more than 200 from about 250 leaves at most about 50.',
        'The result may be lower, because over 100 has no stated upper limit.',
        'The result is approximate, because about 250 is.',
      ],
    ],
    [
      'less and more',
      { from: 'a', minus: ['d', 'c'], plus: ['d2', 'e'] },
      [
        'The stated 10 and up to 40 make at most 50.',
        'Subtracting at most 50 from about 250 leaves at least about 200.',
        'The stated 20 and the stated 0.3 make exactly 20.3.',
        'Adding exactly 20.3 to at least about 200 makes at least about 220.3.',
        'The result may be higher, because up to 40 has no stated lower limit.',
        'The result is approximate, because about 250 is.',
      ],
    ],
  ])('%s', (_name, formula, expected) => {
    const digest = digestOf({ ...GIVEN, b2: over(100), d2: exact(20), x: formula });
    expect(sums(derived(digest, 'x')).slice(0, -1)).toEqual(expected);
  });

  test('that nothing limits has no number in its conclusion', () => {
    const digest = digestOf({ ...GIVEN, x: { from: 'b', plus: ['c'] } });
    expect(derived(digest, 'x').at(-1)?.sentence).toBe(
      'The article gives no number for this, and none can be worked out: people in x (as of May 2024).',
    );
  });

  test('from another computed one works that out first, and once', () => {
    const digest = digestOf({
      ...GIVEN,
      y: { from: 'a', minus: ['d'] },
      x: { from: 'y', plus: ['y2'] },
      y2: { from: 'y', plus: ['d'] },
    });
    const lines = derived(digest, 'x').map(({ sentence }) => sentence.split(' (')[0]);
    expect(lines).toEqual([
      'To start with: about 250 people in a',
      'To subtract: a stated 10 people in d',
      'Subtracting the stated 10 from about 250 leaves about 240.',
      'The result is approximate, because about 250 is.',
      'To start with: about 240 people in y',
      'Adding the stated 10 to about 240 makes about 250.',
      'The result is approximate, because about 240 is.',
      'To add: about 250 people in y2',
      'Adding about 250 to about 240 makes about 490.',
      'The result is approximate, because about 240 and about 250 are.',
      'The article gives no number for this; computed, it is about 490 people in x',
    ]);
  });

  test('is none where the article states it', () => {
    expect(derived(tinyDigest(), 'left')).toEqual([]);
  });
});
