import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALIFIERS, SINGLE_QUALIFIERS } from './qualifiers.ts';
import { numberOf } from './quantities.ts';
import { numberStatements } from './receipts.ts';
import type { Digest, Quantity } from './schema.ts';
import { derived, digestOf, sums } from './working/fixtures.ts';

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
