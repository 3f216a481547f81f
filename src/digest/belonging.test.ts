import { describe, expect, it } from 'vitest';
import { asChosen, bodiesAbove, bodiesOf, withParts } from './belonging.ts';

// A state with two offices, one of them with a clerk; a stranger; the clerk stands before his office.
const actors = [
  { id: 'clerk', partOf: 'office' },
  { id: 'state' },
  { id: 'office', partOf: 'state' },
  { id: 'court', partOf: 'state' },
  { id: 'stranger' },
  // Belongs to what the digest does not hold.
  { id: 'constructor', partOf: 'toString' },
];

describe('a body', () => {
  it('takes in its people and parts at any depth', () => {
    expect(withParts(actors, ['state'])).toEqual(['state', 'office', 'clerk', 'court']);
    expect(withParts(actors, ['office'])).toEqual(['office', 'clerk']);
    expect(withParts(actors, ['stranger', 'constructor'])).toEqual(['stranger', 'constructor']);
  });

  it('takes everyone in once, however they are chosen', () => {
    expect(withParts(actors, ['clerk', 'state', 'clerk'])).toEqual(['clerk', 'state', 'office', 'court']);
  });

  it('is found from its people, the nearest first', () => {
    expect(bodiesOf(actors, 'clerk')).toEqual(['office', 'state']);
    expect(bodiesOf(actors, 'state')).toEqual([]);
    expect(bodiesOf(actors, 'constructor')).toEqual(['toString']);
  });

  it('counts above those whom it takes in, at any depth', () => {
    expect(Object.fromEntries(bodiesAbove(actors))).toEqual({
      clerk: 2,
      state: 0,
      office: 1,
      court: 1,
      stranger: 0,
      constructor: 0,
    });
    const circle = [
      { id: 'a', partOf: 'b' },
      { id: 'b', partOf: 'a' },
      { id: 'under', partOf: 'a' },
    ];
    // A circle is a fault that is told elsewhere: it has only to end.
    expect(bodiesAbove(circle).get('a')).toBe(0);
    expect(bodiesAbove(circle).get('under')).toBeLessThan(3);
  });

  it('stands for those whom it takes in', () => {
    expect(asChosen(actors, ['clerk', 'stranger', 'state', 'office', 'court'])).toEqual([
      'stranger',
      'state',
    ]);
    expect(asChosen(actors, ['clerk', 'court'])).toEqual(['clerk', 'court']);
  });
});

it('no circle holds it up', () => {
  const circle = [
    { id: 'a', partOf: 'b' },
    { id: 'b', partOf: 'a' },
  ];
  expect(withParts(circle, ['a'])).toEqual(['a', 'b']);
  expect(bodiesOf(circle, 'a')).toEqual(['b', 'a']);
});
