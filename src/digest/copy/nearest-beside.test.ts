import { expect, test } from 'vitest';
import { ownBeside, type Standing } from './nearest-beside.ts';

const stretch = (from: number, to: number) => ({ from, to });
const beside = (from: number, to: number) => ({ from, to, numbers: [] });
const unchanged = (from: number, to: number, turns: Standing['beside']): Standing => ({
  at: stretch(from, to),
  changed: false,
  beside: turns,
});

/** Whether what stands at 5, before a quotation from 7 to 9, is its own beside another. */
function isOwn(other: Standing | null, turns = beside(5, 6)): boolean {
  const standing = unchanged(7, 9, turns);
  const own = ownBeside(standing, other === null ? [standing] : [standing, other]);
  expect(own === null || own === turns).toBe(true);
  return own !== null;
}

test('what stands beside one alone is its own, and nothing is nobody’s', () => {
  expect(isOwn(null)).toBe(true);
  expect(ownBeside(unchanged(7, 9, null), [])).toBe(null);
});

test.each([
  // It stands before the other one, too, at which end it may stand nearer or not: it turns both.
  ['that it also stands before', unchanged(6, 8, beside(5, 6)), true],
  // It stands behind the other one, which is nearer.
  ['that it stands right behind', unchanged(3, 5, beside(5, 6)), false],
  ['that it stands as far behind', unchanged(2, 4, beside(5, 6)), true],
  ['that it stands further behind', unchanged(1, 3, beside(5, 6)), true],
  ['with nothing beside it', unchanged(3, 5, null), true],
  ['with something else beside it', unchanged(3, 4, beside(4, 5)), true],
])('before one, and the other one is one %s', (_, other, own) => {
  expect(isOwn(other)).toBe(own);
});

test.each([
  ['as a whole', stretch(5, 6), false],
  ['and more', stretch(4, 7), false],
  ['by half', stretch(5, 5), true],
  ['but for its start', stretch(6, 7), true],
])('it is part of what became of a changed one that holds it %s', (_, at, own) => {
  expect(isOwn({ at, changed: true, beside: null })).toBe(own);
  // One that stands there unchanged holds it as the article does.
  expect(isOwn({ at, changed: false, beside: null })).toBe(true);
});

test('right beside one, it is not what another one has become', () => {
  expect(isOwn({ at: stretch(5, 7), changed: true, beside: null }, beside(6, 7))).toBe(true);
  expect(isOwn({ at: stretch(4, 6), changed: true, beside: null }, beside(5, 6))).toBe(false);
});

test('of two that it touches, the one that follows is meant', () => {
  const between = beside(5, 6);
  const follows = unchanged(6, 8, between);
  const precedes = unchanged(3, 5, between);
  expect(ownBeside(follows, [follows, precedes])).toBe(between);
  expect(ownBeside(precedes, [follows, precedes])).toBe(null);
});

test('what denies the predicate of one is its own, whatever comes then', () => {
  const denial = { ...beside(9, 10), ofPredicate: true };
  const standing = unchanged(7, 8, denial);
  expect(ownBeside(standing, [standing, unchanged(10, 12, denial)])).toBe(denial);
});
