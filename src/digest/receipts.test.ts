import { expect, it } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { numberStatements, quotesOf } from './receipts.ts';

const digest = tinyDigest();

it('finds one quote or several, and none for background and computed values', () => {
  expect(digest.figures.map((figure) => [figure.id, quotesOf(figure).length])).toEqual([
    ['left', 1],
    ['returned', 1],
    ['hall', 2],
    ['elsewhere', 0],
    ['census', 0],
  ]);
});

it('numbers every statement once, from 1, in the order of the page', () => {
  const numbers = numberStatements(digest);
  expect([...numbers.keys()]).toEqual([
    'deadline',
    'figure/left',
    'figure/returned',
    'figure/hall',
    'figure/elsewhere',
    'figure/census',
    'event/breach',
    'actor/constructor',
    'actor/mayor',
    'position/wait',
    'issue/gates',
    'relation/0',
  ]);
  expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, place) => place + 1));
});

it('gives no number to a deadline that is not there', () => {
  const { deadline: _, ...without } = digest;
  expect(numberStatements(without).get('figure/left')).toBe(1);
});
