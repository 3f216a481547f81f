import { describe, expect, test } from 'vitest';
import type { Atom } from './language.ts';
import { NumberSum } from './number-sum.ts';

const PLAIN = { unitsFirst: false, teensBehind: false, scores: false, joinsTens: false };
const english = PLAIN;
const german = { ...PLAIN, unitsFirst: true };
const french = { ...PLAIN, scores: true, joinsTens: true };
const hebrew = { ...PLAIN, teensBehind: true, joinsTens: true };

const hundred: Atom = { power: 2 };
const thousand: Atom = { power: 3 };
const million: Atom = { power: 6 };
const billion: Atom = { power: 9 };

/** The words said one after the other, each of one atom or of several; "and" joins what follows. */
type Said = readonly (Atom | readonly Atom[] | 'and')[];

/** What they come to, as far as they make one number. */
function sum(order: typeof PLAIN, said: Said): { readonly value: number; readonly taken: number } {
  const whole = new NumberSum(order);
  let taken = 0;
  let joined = false;
  for (const word of said) {
    if (word === 'and') {
      joined = true;
      continue;
    }
    if (!whole.takes(Array.isArray(word) ? word : [word as Atom], joined)) break;
    joined = false;
    taken += 1;
  }
  return { value: whole.found().value, taken };
}

test.each<[string, typeof PLAIN, Said, number]>([
  ['three', english, [3], 3],
  ['twenty-three', english, [20, 3], 23],
  ['a hundred', english, [hundred], 100],
  ['two hundred and thirty', english, [2, hundred, 'and', 30], 230],
  ['two hundred and five', english, [2, hundred, 'and', 5], 205],
  ['ninety-nine hundred', english, [90, 9, hundred], 9900],
  ['three thousand', english, [3, thousand], 3000],
  ['three thousand two hundred and one', english, [3, thousand, 2, hundred, 'and', 1], 3201],
  ['a thousand', english, [thousand], 1000],
  [
    'two million three hundred thousand and four',
    english,
    [2, million, 3, hundred, thousand, 'and', 4],
    2_300_004,
  ],
  ['fünfundzwanzig', german, [[5, 20]], 25],
  ['fünf und zwanzig', german, [5, 'and', 20], 25],
  ['hundertfünfundzwanzig', german, [[hundred, 5, 20]], 125],
  ['soixante-douze', french, [60, 12], 72],
  ['soixante et onze', french, [60, 'and', 11], 71],
  ['dix-sept', french, [10, 7], 17],
  ['soixante-dix-neuf', french, [60, 10, 9], 79],
  ['quatre-vingts', french, [4, 20], 80],
  ['quatre-vingt-dix-sept', french, [4, 20, 10, 7], 97],
  ['deux cent quatre-vingts', french, [2, hundred, 4, 20], 280],
  ['treinta y siete', { ...PLAIN, joinsTens: true }, [30, 'and', 7], 37],
  ['mil millones', PLAIN, [thousand, million], 1e9],
  ['dos mil quinientos millones', PLAIN, [2, thousand, 500, million], 2.5e9],
  ['thousand thousand', PLAIN, [2, thousand, thousand], 2e6],
  ['שלוש עשרה', hebrew, [3, 10], 13],
  ['אלפיים ושלוש מאות', hebrew, [2000, 3, hundred], 2300],
  ['שני מיליונים', hebrew, [2e6, 300, thousand], 2_300_000],
])('%s is one number', (_, order, said, value) => {
  expect(sum(order, said)).toEqual({ value, taken: said.filter((word) => word !== 'and').length });
});

test.each<[string, typeof PLAIN, Said, number]>([
  ['three four', english, [3, 4], 3],
  ['twenty, ten', english, [20, 10], 20],
  ['twenty and five', english, [20, 'and', 5], 20],
  ['twenty, zero', english, [20, 0], 20],
  ['zero, five', english, [0, 5], 0],
  ['three ten', english, [3, 10], 3],
  ['seventeen, two', english, [17, 2], 17],
  ['zero hundred', english, [0, hundred], 0],
  ['a hundred hundred', english, [1, hundred, hundred], 100],
  ['a hundred, zero', english, [1, hundred, 0], 100],
  ['a hundred, a hundred as one word', hebrew, [1, hundred, 200], 100],
  ['three million, two million', english, [3, million, 2, million], 3_000_002],
  ['three million million', english, [3, million, million], 3e6],
  ['three thousand, four thousand', english, [3, thousand, 4, thousand], 3004],
  ['three million, two billion', english, [3, million, 2, billion], 3_000_002],
  ['fünf zwanzig', german, [5, 20], 5],
  ['fünf und zehn', german, [5, 'and', 10], 5],
  ['fünf und fünfundzwanzig', german, [5, 'and', 25], 5],
  ['fünf und hundert', german, [5, 'and', 100], 5],
  ['zehn und zwanzig', german, [10, 'and', 20], 10],
  ['soixante vingt', french, [60, 20], 60],
  ['dix-six', french, [10, 6], 10],
  ['dix-dix', french, [10, 10], 10],
  ['dix et sept', french, [10, 'and', 7], 10],
  ['cinquante-douze', french, [50, 12], 50],
  ['four twenty', english, [4, 20], 4],
  ['שלוש ועשר', hebrew, [3, 'and', 10], 3],
  ['שלוש עשרים', hebrew, [3, 20], 3],
  ['עשר עשר', hebrew, [10, 10], 10],
  ['אלפיים אלף, as one word each', hebrew, [2000, 1000], 2000],
])('%s is more than one number', (_, order, said, value) => {
  expect(sum(order, said).value).toBe(value);
  expect(sum(order, said).taken).toBeLessThan(said.filter((word) => word !== 'and').length);
});

describe('a word of several parts', () => {
  test('is taken whole, or not at all', () => {
    const whole = new NumberSum(english);
    expect(whole.takes([7], false)).toBe(true);
    expect(whole.takes([thousand, 20, 30], false)).toBe(false);
    expect(whole.found()).toEqual({ value: 7, scale: 1 });
  });
});

describe('the scale that a number may lend', () => {
  test.each<[Said, number]>([
    [[3], 1],
    [[3, hundred], 1],
    [[3, thousand], 1000],
    [[3, thousand, million], 1e9],
    [[2, thousand, 500, million], 1e6],
    [[2000], 1000],
  ])('of %j is %i', (said, scale) => {
    const whole = new NumberSum(english);
    for (const word of said) if (word !== 'and' && !Array.isArray(word)) whole.takes([word as Atom], false);
    expect(whole.found().scale).toBe(scale);
  });
});

test('a half is one of what was said last', () => {
  const half = (...atoms: Atom[]) => {
    const whole = new NumberSum(english);
    for (const atom of atoms) whole.takes([atom], false);
    whole.addHalf();
    return whole.found().value;
  };
  expect(half(2)).toBe(2.5);
  expect(half(2, million)).toBe(2_500_000);
  expect(half(3, thousand)).toBe(3500);
});

test('a dozen multiplies what stands before it, and nothing else', () => {
  const whole = new NumberSum(english);
  expect(whole.takesCollective(12)).toBe(false);
  whole.startWith(2);
  expect(whole.takesCollective(12)).toBe(true);
  expect(whole.found()).toEqual({ value: 24, scale: 12 });
  const large = new NumberSum(english);
  for (const atom of [3, thousand, 2]) large.takes([atom], false);
  expect(large.takesCollective(12)).toBe(false);
});
