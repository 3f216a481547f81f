import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexDigest } from './digest-index.ts';
import { tinyDigest } from './fixtures.ts';
import { QUALIFIERS, SINGLE_QUALIFIERS } from './qualifiers.ts';
import { numberOf } from './quantities.ts';
import { numberStatements } from './receipts.ts';
import type { Digest, Figure, Quantity } from './schema.ts';
import { breakdownSteps, derivedSteps, type WorkingStep } from './working-in-steps.ts';

/** Figures of one unit: each stated with a quantity, or computed from others by id. */
type Given = Readonly<Record<string, Quantity | NonNullable<Figure['derived']>>>;

function digestOf(given: Given): Digest {
  const figures = Object.entries(given).map(([id, value]): Figure => {
    const base = { id, label: `people in ${id}`, unit: 'people', asOf: '2024-05', about: [] };
    return 'qualifier' in value ? { ...base, quantity: value } : { ...base, derived: value };
  });
  return tinyDigest({ figures });
}

const exact = (value: number): Quantity => ({ qualifier: 'exact', value });
const about = (value: number): Quantity => ({ qualifier: 'about', value });
const over = (value: number): Quantity => ({ qualifier: 'over', value });
const upTo = (value: number): Quantity => ({ qualifier: 'up to', value });

function figureOf(digest: Digest, id: string): Figure {
  const found = digest.figures.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`there is no figure ${id}`);
  return found;
}

function derived(digest: Digest, id: string): readonly WorkingStep[] {
  return derivedSteps(figureOf(digest, id), indexDigest(digest));
}

function breakdown(digest: Digest, whole: string, ...parts: string[]): readonly WorkingStep[] {
  const figures = parts.map((id) => figureOf(digest, id));
  return breakdownSteps(figureOf(digest, whole), figures, indexDigest(digest));
}

const sentences = (steps: readonly WorkingStep[]) => steps.map(({ sentence }) => sentence);
/** The lines of the sum alone, without what is given. */
const sums = (steps: readonly WorkingStep[]) =>
  sentences(steps).filter((sentence) => !/\((?:the article|computed here)/.test(sentence));

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

describe('for any numbers', () => {
  const amount = fc.oneof(
    fc.nat(1_000_000),
    fc.nat(100).map((tenths) => tenths / 10),
  );
  const quantity: fc.Arbitrary<Quantity> = fc.oneof(
    fc.record({ qualifier: fc.constantFrom(...SINGLE_QUALIFIERS), value: amount }),
    fc.tuple(amount, amount).map(([low, more]) => ({ qualifier: 'between' as const, low, high: low + more })),
  );
  interface Sum {
    readonly from: Quantity;
    readonly minus: readonly Quantity[];
    readonly plus: readonly Quantity[];
  }
  const sum: fc.Arbitrary<Sum> = fc.record({
    from: quantity,
    minus: fc.array(quantity, { maxLength: 3 }),
    plus: fc.array(quantity, { maxLength: 3 }),
  });

  function digestOfSum({ from, minus, plus }: Sum): Digest {
    const named = (name: string, list: readonly Quantity[]) =>
      list.map((each, place): [string, Quantity] => [`${name}${place}`, each]);
    const [less, more] = [named('minus', minus), named('plus', plus)];
    return digestOf({
      from,
      ...Object.fromEntries([...less, ...more]),
      x: { from: 'from', minus: less.map(([id]) => id), plus: more.map(([id]) => id) },
    });
  }

  it('no line of the sum holds a number without the words that qualify it', () => {
    const qualified = new RegExp(
      `(?:^|[^\\d.,])(?:${[...SINGLE_QUALIFIERS, 'the stated', 'exactly', 'between', 'between about', 'and'].join('|')}) [-−]?[\\d.,]+`,
      'gi',
    );
    fc.assert(
      fc.property(sum, (terms) => {
        for (const line of sums(derived(digestOfSum(terms), 'x')).slice(0, -1)) {
          expect(line.replace(qualified, '')).not.toMatch(/\d/);
        }
      }),
    );
  });

  it('every line stands on statements of the digest', () => {
    fc.assert(
      fc.property(sum, (terms) => {
        const digest = digestOfSum(terms);
        const known = numberStatements(digest);
        for (const { keys } of derived(digest, 'x')) {
          expect(keys.length).toBeGreaterThan(0);
          for (const key of keys) expect(known.has(key)).toBe(true);
        }
      }),
    );
  });

  it('the conclusion is true of whatever the numbers may truly be', () => {
    // What words say exactly can be held against truth; "about" says too little for that.
    const sharp = sum.filter(({ from, minus, plus }) =>
      [from, ...minus, ...plus].every(({ qualifier }) => QUALIFIERS[qualifier].kind !== 'approximate'),
    );
    const draws = fc.array(fc.nat(1_000), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(sharp, draws, (terms, by) => {
        const { from, minus, plus } = terms;
        const truths = [from, ...minus, ...plus].map((each, place) => truthOf(each, by[place] ?? 0));
        const truth = truths.reduce(
          (total, value, place) => (place > 0 && place <= minus.length ? total - value : total + value),
          0,
        );
        fc.pre(truth >= 0);
        const said = derived(digestOfSum(terms), 'x').at(-1)?.sentence ?? '';
        expect(holds(said, truth), `${said} of ${truth}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  /** A number that a quantity allows, further from its limit the more is drawn. */
  function truthOf(given: Quantity, by: number): number {
    if (given.qualifier === 'between') return Math.min(given.high, given.low + by);
    const { kind } = QUALIFIERS[given.qualifier];
    if (kind === 'from-below') return numberOf(given) + by + 0.5;
    return kind === 'from-above' ? Math.max(0, numberOf(given) - by - 0.5) : numberOf(given);
  }

  /** Reads a conclusion as a reader would. */
  function holds(conclusion: string, truth: number): boolean {
    const words = /it is (.*?) people in x/.exec(conclusion)?.[1];
    if (words === undefined) return conclusion.includes('none can be worked out');
    const [first = Number.NaN, second = Number.NaN] = (
      words.match(/[-−]?[\d.,]+(?:\u00A0(?:million|billion|trillion))?/g) ?? []
    ).map((text) => {
      const [digits = '', scale = ''] = text.replace('−', '-').replaceAll(',', '').split('\u00A0');
      return Number(`${digits}e${['', 'thousand', 'million', 'billion', 'trillion'].indexOf(scale) * 3}`);
    });
    const dust = 1e-6;
    if (words.startsWith('exactly')) return Math.abs(truth - first) < dust;
    if (words.startsWith('between')) return truth > first - dust && truth < second + dust;
    if (words.startsWith('at most') || words.startsWith('fewer than')) return truth < first + dust;
    return /^(?:at least|more than)/.test(words) && truth > first - dust;
  }
});
