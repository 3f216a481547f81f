import { expect, test } from 'vitest';
import type { SingleQuantity } from '../quantities.ts';
import { english } from '../reading/en/english.ts';
import { readAll } from '../reading/read-all.ts';
import { holds, readingsOf, stated } from './stated-amounts.ts';

type Amount = { readonly value: number } | { readonly ratio: [number, number] } | { readonly times: number };

const exact = (amount: Amount): SingleQuantity => ({ qualifier: 'exact', ...amount });

test.each<[string, Amount, ReturnType<typeof holds>]>([
  ['18 people', { value: 18 }, 'held'],
  ['18 people', { value: -18 }, 'other-sign'],
  ['18 people', { value: 17 }, null],
  ['fell 18%', { value: -18 }, 'held'],
  ['fell 18%', { value: 18 }, 'other-sign'],
  // A loss may be counted with either sign, and nothing has none.
  ['lost 18 ships', { value: 18 }, 'held'],
  ['lost 18 ships', { value: -18 }, 'held'],
  ['fell 0%', { value: 0 }, 'held'],
  ['one in four', { ratio: [1, 4] }, 'held'],
  ['one in four', { ratio: [1, 5] }, null],
  ['one in four', { ratio: [3, 4] }, null],
  ['one in four', { ratio: [-1, 4] }, 'other-sign'],
  ['fell by a quarter', { ratio: [-1, 4] }, 'held'],
  // A share is no number, and a number no share.
  ['one in four', { value: 4 }, null],
  ['one in four', { times: 4 }, null],
  ['twice as many', { times: 2 }, 'held'],
  ['twice as many', { times: 3 }, null],
  ['twice as many', { value: 2 }, null],
])('%j and %j: %s', (quote, amount, answer) => {
  const [reading] = readAll(quote, english);
  expect(reading && holds(reading, exact(amount))).toBe(answer);
});

test.each([
  ['5 boats and 5 cars', 'boats', 2],
  ['5 boats and 6 cars', 'boats', 1],
  ['lost 5 boats', 'boats', 1],
  // A year counts nothing, and an age years alone.
  ['in 2014', 'people', 0],
  ['in 2014', 'years', 0],
  ['aged 5', 'people', 0],
  ['aged 5', 'years', 1],
])('in %j so many places count %s: %i', (quote, unit, places) => {
  const value = quote.includes('2014') ? 2014 : 5;
  expect(readingsOf(exact({ value }), unit, readAll(quote, english))).toHaveLength(places);
});

test.each([
  ['18 people', '"value": 18'],
  ['fell 18%', '"value": -18'],
  ['one in four', '"ratio": [1, 4]'],
  ['fell by a quarter', '"ratio": [-1, 4]'],
  ['twice as many', '"times": 2'],
])('%j would be written %s', (quote, written) => {
  const [reading] = readAll(quote, english);
  expect(reading && stated(reading)).toBe(written);
});
